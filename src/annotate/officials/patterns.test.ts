import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { recogniseOfficials } from './index';

/** One line a person: name, rank, posts. */
function peopleWithRank(text: string): string[] {
  return recogniseOfficials(fold(text)).map(
    ({ name, rank, roles }) =>
      `${rank === null ? '' : `${rank} `}${name}: ${roles
        .map(
          ({ title, organization, status }) =>
            `${title}${organization === '' ? '' : ` @ ${organization}`}${status === 'current' ? '' : ` (${status})`}`,
        )
        .join('; ')}`,
  );
}

describe('patterns that attach posts to people', () => {
  it.each([
    [
      'post, body, name',
      'Bí thư Tỉnh ủy Lai Châu Đặng Quang Vịnh dự lễ.',
      ['Đặng Quang Vịnh: Bí thư @ Tỉnh ủy Lai Châu'],
    ],
    [
      'a commune runs into the name',
      'Chủ tịch UBND xã Mường Tranh Lò Văn Inh cho biết.',
      ['Lò Văn Inh: Chủ tịch @ UBND xã Mường Tranh'],
    ],
    [
      'name, posts after commas',
      'Ông Trần Khắc Hiển, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, phát biểu.',
      ['Trần Khắc Hiển: Phó Bí thư @ Tỉnh ủy; Chủ tịch @ UBND tỉnh'],
    ],
    ['name, dash, post, dash', 'Bà Lê Thị Kim Ửng - Giám đốc Sở Y tế - nói.', ['Lê Thị Kim Ửng: Giám đốc @ Sở Y tế']],
    [
      'a bare hyphen without spaces',
      'Ksor Thìn-Phó Bí thư Huyện ủy Chư Pưh, dự họp.',
      ['Ksor Thìn: Phó Bí thư @ Huyện ủy Chư Pưh'],
    ],
    [
      'honorific, rank and degree in a stack',
      'Đồng chí Trung tá, TS Phạm Gia Tuệ, Trưởng phòng Tham mưu Công an tỉnh Hà Nam.',
      ['Trung tá Phạm Gia Tuệ: Trưởng phòng @ Tham mưu Công an tỉnh Hà Nam'],
    ],
    [
      'one post before a colon',
      'Dự họp có các Phó Chủ tịch UBND tỉnh: Vũ Hoài Ân, Ngô Bích Thảo và Đinh Công Sửu.',
      [
        'Vũ Hoài Ân: Phó Chủ tịch @ UBND tỉnh',
        'Ngô Bích Thảo: Phó Chủ tịch @ UBND tỉnh',
        'Đinh Công Sửu: Phó Chủ tịch @ UBND tỉnh',
      ],
    ],
    [
      'the list stops where an item brings its own post',
      'Có các Phó Thủ tướng: Vũ Hoài Ân, Ngô Bích Thảo, Bộ trưởng Bộ Y tế Đinh Công Sửu.',
      ['Vũ Hoài Ân: Phó Thủ tướng', 'Ngô Bích Thảo: Phó Thủ tướng', 'Đinh Công Sửu: Bộ trưởng @ Bộ Y tế'],
    ],
    [
      'members of a committee, a line each',
      'Các ủy viên Ban Chỉ đạo gồm:\n\nThứ trưởng Bộ Y tế Vũ Hoài Ân;\n\nThứ trưởng Bộ Công an Ngô Bích Thảo.\n',
      [
        'Vũ Hoài Ân: ủy viên @ Ban Chỉ đạo; Thứ trưởng @ Bộ Y tế',
        'Ngô Bích Thảo: ủy viên @ Ban Chỉ đạo; Thứ trưởng @ Bộ Công an',
      ],
    ],
    [
      'two people of one plural post',
      'Hai cựu Bộ trưởng Vũ Hoài Ân (Bộ Y tế) và Ngô Bích Thảo ra tòa.',
      ['Vũ Hoài Ân: Bộ trưởng @ Bộ Y tế (former)', 'Ngô Bích Thảo: Bộ trưởng (former)'],
    ],
    [
      'people first, the post after the verb',
      'Các ông Vũ Hoài Ân, Đinh Công Sửu được bầu giữ chức Phó Chủ tịch HĐND tỉnh Sơn La.',
      ['Vũ Hoài Ân: Phó Chủ tịch @ HĐND tỉnh Sơn La', 'Đinh Công Sửu: Phó Chủ tịch @ HĐND tỉnh Sơn La'],
    ],
    [
      'brackets with a post',
      'Ông Vũ Hoài Ân (54 tuổi, Chủ tịch UBND huyện Sa Pa) nói.',
      ['Vũ Hoài Ân: Chủ tịch @ UBND huyện Sa Pa'],
    ],
    [
      'brackets without one, then the post',
      'Ông Vũ Hoài Ân (SN 1960, trú tại phường Kim Tân), nguyên Bí thư Thành ủy Lào Cai, bị bắt.',
      ['Vũ Hoài Ân: Bí thư @ Thành ủy Lào Cai (former)'],
    ],
    [
      'do … làm trưởng đoàn',
      'Đoàn do đại tá Vũ Hoài Ân, Phó tư lệnh Vùng 5 Hải quân, làm trưởng đoàn đã đến.',
      ['Đại tá Vũ Hoài Ân: Phó tư lệnh @ Vùng 5 Hải quân; trưởng đoàn'],
    ],
    [
      'old post before, new post after the verb',
      'Ông Vũ Hoài Ân, Giám đốc Sở Nội vụ, được bổ nhiệm giữ chức Chánh Văn phòng UBND tỉnh.',
      ['Vũ Hoài Ân: Giám đốc @ Sở Nội vụ; Chánh Văn phòng @ UBND tỉnh'],
    ],
    [
      'dismissal, the person after it',
      'HĐND miễn nhiệm chức vụ Phó Chủ tịch UBND xã Bản Lầu đối với ông Vũ Hoài Ân.',
      ['Vũ Hoài Ân: Phó Chủ tịch @ UBND xã Bản Lầu (former)'],
    ],
    [
      'who came before',
      'Ông Vũ Hoài Ân giữ chức Bí thư Huyện ủy Sa Pa, thay ông Đinh Công Sửu.',
      ['Vũ Hoài Ân: Bí thư @ Huyện ủy Sa Pa', 'Đinh Công Sửu: Bí thư @ Huyện ủy Sa Pa (former)'],
    ],
    [
      'a career told of him',
      'Ông Vũ Hoài Ân quê Phú Thọ. Ông từng giữ các chức vụ: Trưởng phòng Tài chính; Phó Giám đốc Sở Tài chính.',
      ['Vũ Hoài Ân: Trưởng phòng @ Tài chính (former); Phó Giám đốc @ Sở Tài chính (former)'],
    ],
    [
      'a post shares the body of the next',
      'Thiếu tướng Vũ Hoài Ân, Phó Tư lệnh, Tham mưu trưởng Quân khu 9.',
      ['Thiếu tướng Vũ Hoài Ân: Phó Tư lệnh @ Quân khu 9; Tham mưu trưởng @ Quân khu 9'],
    ],
    [
      'nguyên goes on over the row, quyền does not',
      'Ông Vũ Hoài Ân, nguyên Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; bà Ngô Bích Thảo, quyền Giám đốc Sở Y tế.',
      [
        'Vũ Hoài Ân: Phó Bí thư @ Tỉnh ủy (former); Chủ tịch @ UBND tỉnh (former)',
        'Ngô Bích Thảo: Giám đốc @ Sở Y tế (acting)',
      ],
    ],
    [
      'an assistant, and whom he assists',
      'Ông Vũ Hoài Ân, Trợ lý Chủ tịch Quốc hội Ngô Bích Thảo, trả lời.',
      ['Vũ Hoài Ân: Trợ lý Chủ tịch @ Quốc hội', 'Ngô Bích Thảo: Chủ tịch @ Quốc hội'],
    ],
    [
      'on behalf of one who is not named',
      'Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Tư pháp Vũ Hoài Ân trình bày.',
      ['Vũ Hoài Ân: Bộ trưởng @ Bộ Tư pháp'],
    ],
    [
      'on behalf of the President or of a superior',
      'Thừa quyền Chủ tịch nước, Chủ tịch UBND tỉnh Vũ Hoài Ân trao huân chương. Thay mặt Bí thư Tỉnh ủy, Trưởng ban Tổ chức Tỉnh ủy Ngô Bích Thảo dự. Thừa ủy nhiệm Bộ trưởng Bộ Công an, Giám đốc Công an tỉnh Đinh Công Sửu ký.',
      [
        'Vũ Hoài Ân: Chủ tịch @ UBND tỉnh',
        'Ngô Bích Thảo: Trưởng ban @ Tổ chức Tỉnh ủy',
        'Đinh Công Sửu: Giám đốc @ Công an tỉnh',
      ],
    ],
    [
      'according to the President, of whom the article says who he is',
      'Chủ tịch nước Ngô Bích Thảo dự lễ. Theo Chủ tịch nước, Thượng tướng Vũ Hoài Ân là tấm gương sáng.',
      ['Ngô Bích Thảo: Chủ tịch nước', 'Thượng tướng Vũ Hoài Ân: '],
    ],
    [
      'according to the Prime Minister, who is told twice',
      'Theo Thủ tướng Chính phủ, ông Vũ Hoài Ân, việc đã xong. Thủ tướng Vũ Hoài Ân nói.',
      ['Vũ Hoài Ân: Thủ tướng @ Chính phủ'],
    ],
    [
      'who gives a post does not get it',
      'Bí thư Thành ủy Vũ Hoài Ân ký quyết định bổ nhiệm cán bộ giữ chức Giám đốc Sở Xây dựng.',
      ['Vũ Hoài Ân: Bí thư @ Thành ủy'],
    ],
    [
      'one post in other words',
      'Chủ tịch tỉnh Vũ Hoài Ân nói. Ông Vũ Hoài Ân, Chủ tịch UBND tỉnh Bình Định, nói thêm.',
      ['Vũ Hoài Ân: Chủ tịch @ UBND tỉnh Bình Định'],
    ],
    [
      'commas and và inside a ministry',
      'Bộ trưởng Bộ Lao động, Thương binh và Xã hội Vũ Hoài Ân và Thứ trưởng Ngô Bích Thảo.',
      ['Vũ Hoài Ân: Bộ trưởng @ Bộ Lao động, Thương binh và Xã hội', 'Ngô Bích Thảo: Thứ trưởng'],
    ],
    [
      'lines joined without a space',
      'Ông Vũ Hoài Ân, Phó Bí thưTỉnh ủy Bình Thuận, và ĐBQHNgô Bích Thảo.',
      ['Vũ Hoài Ân: Phó Bí thư @ Tỉnh ủy Bình Thuận', 'Ngô Bích Thảo: Đại biểu Quốc hội'],
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(peopleWithRank(text)).toEqual(wanted);
  });

  it('returns the sentence as evidence', () => {
    const text = 'Trời mưa to. Ông Vũ Hoài Ân, Chủ tịch UBND xã Bản Lầu, đến nơi. Nước rút dần.';
    const [official] = recogniseOfficials(fold(text));
    const evidence = official?.roles[0]?.evidence;
    expect(text.slice(evidence?.start, evidence?.end)).toBe('Ông Vũ Hoài Ân, Chủ tịch UBND xã Bản Lầu, đến nơi.');
  });

  it('returns whole sentences where the name stands in the one before', () => {
    const text = 'Trời mưa. Thượng tướng Vũ Hoài Ân quê ở xã Bản Lầu. Ông từng là Tư lệnh Quân khu 2. Hết.';
    const [official] = recogniseOfficials(fold(text));
    const evidence = official?.roles[0]?.evidence;
    expect(text.slice(evidence?.start, evidence?.end)).toBe(
      'Thượng tướng Vũ Hoài Ân quê ở xã Bản Lầu. Ông từng là Tư lệnh Quân khu 2.',
    );
  });

  it('infers the place that a body omits', () => {
    const text = 'Bí thư Tỉnh ủy Lai Châu Ngô Bích Thảo và ông Vũ Hoài Ân, Chủ tịch UBND tỉnh, dự họp.';
    const roles = recogniseOfficials(fold(text)).flatMap((official) => official.roles);
    expect(roles.map(({ organization, inferred }) => [organization, inferred])).toEqual([
      ['Tỉnh ủy Lai Châu', null],
      ['UBND tỉnh', 'UBND tỉnh Lai Châu'],
    ]);
  });
});
