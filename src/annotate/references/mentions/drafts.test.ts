import { describe, expect, it } from 'vitest';
import { recognise } from '../test-table';

describe('drafts', () => {
  it.each([
    ['thảo luận dự án Luật Thủ đô (sửa đổi)', true],
    ['Dự thảo Luật Hóa chất', true],
    ['2 dự án Luật Căn cước và Luật Nhà ở (sửa đổi)', true],
    ['dự thảo về Luật sửa đổi một số điều của Luật Giá', true],
    ['dự thảo sửa đổi Luật Đất đai', false],
    ['phát biểu về Luật Đất đai', false],
    ['Luật Đất đai', false],
    ['về các dự án: Luật Khiếu nại, Luật Tố cáo (sửa đổi)', true],
    ['cho ý kiến lần đầu đối với 3 dự án luật gồm: Luật Giá; Luật Thú y (sửa đổi)', true],
    ['Quốc hội cho ý kiến về Luật Thú y (sửa đổi)', true],
    ['dự thảo lần 2 Luật Báo chí (sửa đổi)', true],
    ['đề nghị xây dựng Luật Cấp, thoát nước', true],
    ['Chương trình xây dựng luật, pháp lệnh năm 2025 gồm: Luật Thú y; Luật Dược (sửa đổi)', true],
    ['Các dự án trình Quốc hội thông qua gồm Luật Thú y, Luật Dược (sửa đổi)', true],
    ['Quốc hội đã thông qua Luật Thú y (sửa đổi), Luật Dược (sửa đổi)', false],
    ['dự thảo nghị định hướng dẫn Luật Thú y', false],
    ['Dự án treo: Nghị định 168', false],
  ])('%s', (text, draft) => {
    expect(recognise(text).references.every((reference) => reference.draft === draft)).toBe(true);
  });
});
