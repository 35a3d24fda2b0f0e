/**
 * Countries, territories and the adjectives that stand for them, as newspapers write them. Columns: form; the country, if it differs.
 * Source: names used by Bộ Ngoại giao and Thông tấn xã Việt Nam.
 */
export const COUNTRIES = `
Việt Nam|Việt Nam
VN|Việt Nam
Việt - Lào|Việt Nam
Lào - Việt|Lào
Việt - Nhật|Việt Nam
Nhật - Việt|Nhật Bản
Việt - Hàn|Việt Nam
Hàn - Việt|Hàn Quốc
Việt - Mỹ|Việt Nam
Mỹ - Việt|Mỹ
Việt - Trung|Việt Nam
Trung - Việt|Trung Quốc
Việt - Pháp|Việt Nam
Pháp - Việt|Pháp
Việt - Nga|Việt Nam
Nga - Việt|Nga
Việt - Đức|Việt Nam
Đức - Việt|Đức
Việt - Anh|Việt Nam
Anh - Việt|Anh
Cộng hòa xã hội chủ nghĩa Việt Nam|Việt Nam
CHXHCN Việt Nam|Việt Nam
Mỹ
Hoa Kỳ|Mỹ
Hợp chủng quốc Hoa Kỳ|Mỹ
Hợp chúng quốc Hoa Kỳ|Mỹ
USA|Mỹ
Nga
Liên bang Nga|Nga
Liên Xô
Trung Quốc
Cộng hòa Nhân dân Trung Hoa|Trung Quốc
CHND Trung Hoa|Trung Quốc
Trung Hoa|Trung Quốc
Hồng Kông
Hong Kong|Hồng Kông
Ma Cao
Macau|Ma Cao
Đài Loan
Nhật Bản
Nhật|Nhật Bản
Hàn Quốc
Đại Hàn Dân Quốc|Hàn Quốc
Triều Tiên
CHDCND Triều Tiên|Triều Tiên
Lào
CHDCND Lào|Lào
Cộng hòa DCND Lào|Lào
Cộng hòa Dân chủ Nhân dân Lào|Lào
Campuchia
Vương quốc Campuchia|Campuchia
Thái Lan
Vương quốc Thái Lan|Thái Lan
Myanmar
Miến Điện|Myanmar
Malaysia
Singapore
Indonesia
Philippines
Philippine|Philippines
Brunei
Brunei Darussalam|Brunei
Timor-Leste
Timor Leste|Timor-Leste
Đông Timor|Timor-Leste
Ấn Độ
Ấn|Ấn Độ
Pakistan
Bangladesh
Sri Lanka
Nepal
Bhutan
Maldives
Afghanistan
Mông Cổ
Kazakhstan
Uzbekistan
Turkmenistan
Kyrgyzstan
Tajikistan
Iran
Iraq
Israel
Palestine
Lebanon
Li-băng|Lebanon
Liban|Lebanon
Syria
Jordan
Saudi Arabia
Ả rập Xê út|Saudi Arabia
Ả-rập Xê-út|Saudi Arabia
Ả Rập Saudi|Saudi Arabia
Arab Saudi|Saudi Arabia
Ả-rập Saudi|Saudi Arabia
Yemen
Oman
UAE
Các Tiểu vương quốc Arab Thống nhất|UAE
Các Tiểu vương quốc Ả Rập Thống nhất|UAE
Qatar
Kuwait
Bahrain
Thổ Nhĩ Kỳ
Türkiye|Thổ Nhĩ Kỳ
Azerbaijan
Armenia
Georgia
Gruzia|Georgia
Síp
Anh
Vương quốc Anh|Anh
Vương quốc Anh và Bắc Ireland|Anh
Vương quốc Anh và Bắc Ai-len|Anh
Scotland
Ireland
Pháp
Đức
CHLB Đức|Đức
Cộng hòa Liên bang Đức|Đức
Ý|Italia
Italia
Italy|Italia
Tây Ban Nha
Bồ Đào Nha
Hà Lan
Bỉ
Luxembourg
Thụy Sĩ
Thụy Sỹ|Thụy Sĩ
Áo
Ba Lan
Séc
Cộng hòa Séc|Séc
CH Séc|Séc
Czech|Séc
Cộng hòa Czech|Séc
CH Czech|Séc
Tiệp Khắc
Đông Dương
Slovakia
Slovenia
Hungary
Hungari|Hungary
Romania
Rumani|Romania
Bulgaria
Bungari|Bulgaria
Serbia
Croatia
Bosnia và Herzegovina
Bosnia
Montenegro
Kosovo
Bắc Macedonia
Macedonia
Albania
Hy Lạp
Ukraine
Ukraina|Ukraine
Belarus
Moldova
Estonia
Latvia
Litva
Lithuania|Litva
Phần Lan
Thụy Điển
Na Uy
Đan Mạch
Iceland
Malta
Monaco
Vatican
Tòa thánh Vatican|Vatican
Andorra
Canada
Mexico
México|Mexico
Cuba
Haiti
Jamaica
Cộng hòa Dominica
Cộng hòa Dominicana|Cộng hòa Dominica
Dominica
Guatemala
Honduras
El Salvador
Nicaragua
Costa Rica
Panama
Colombia
Venezuela
Ecuador
Peru
Bolivia
Brazil
Brasil|Brazil
Paraguay
Uruguay
Argentina
Chile
Chi-lê|Chile
Guyana
Suriname
Ai Cập
Libya
Tunisia
Algeria
Algérie|Algeria
Maroc
Morocco|Maroc
Mauritania
Mali
Niger
Chad
Sudan
Nam Sudan
Ethiopia
Eritrea
Somalia
Djibouti
Kenya
Uganda
Tanzania
Rwanda
Burundi
Congo
CHDC Congo
Cộng hòa Dân chủ Congo
Angola
Zambia
Zimbabwe
Mozambique
Malawi
Madagascar
Namibia
Botswana
Nam Phi
Lesotho
Eswatini
Nigeria
Ghana
Bờ Biển Ngà
Cote d'Ivoire|Bờ Biển Ngà
Senegal
Gambia
Guinea
Guinea-Bissau
Sierra Leone
Liberia
Burkina Faso
Benin
Togo
Cameroon
Gabon
Guinea Xích đạo
Cộng hòa Trung Phi
Trung Phi
Mauritius
Seychelles
Comoros
Cape Verde
Cabo Verde|Cape Verde
Australia
Úc|Australia
Ôxtrâylia|Australia
New Zealand
Papua New Guinea
Fiji
Solomon
Quần đảo Solomon|Solomon
Vanuatu
Samoa
Tonga
Kiribati
Tuvalu
Nauru
Palau
Micronesia
Quần đảo Marshall
Crimea
Catalonia
Xinh-ga-po|Singapore
Ma-lai-xi-a|Malaysia
In-đô-nê-xi-a|Indonesia
Phi-líp-pin|Philippines
Mi-an-ma|Myanmar
Cam-pu-chia|Campuchia
Bru-nây|Brunei
Ô-xtrây-li-a|Australia
Niu Di-lân|New Zealand
Ca-na-đa|Canada
Bra-xin|Brazil
Ác-hen-ti-na|Argentina
Mê-hi-cô|Mexico
Pa-ki-xtan|Pakistan
Băng-la-đét|Bangladesh
Xri Lan-ca|Sri Lanka
U-crai-na|Ukraine
Bê-la-rút|Belarus
Hung-ga-ri|Hungary
Ru-ma-ni|Romania
Bun-ga-ri|Bulgaria
I-ta-li-a|Italia
I-xra-en|Israel
I-ran|Iran
I-rắc|Iraq
Cô-oét|Kuwait
Ca-ta|Qatar
An-giê-ri|Algeria
Ăng-gô-la|Angola
Mô-dăm-bích|Mozambique
Ni-giê-ri-a|Nigeria
Ca-dắc-xtan|Kazakhstan
U-dơ-bê-ki-xtan|Uzbekistan
`;

/** Cities, states and provinces abroad, which stand for their country. Columns: place; country. */
export const PLACES_ABROAD = `
California|Mỹ
Alabama|Mỹ
Alaska|Mỹ
Arizona|Mỹ
Arkansas|Mỹ
Colorado|Mỹ
Connecticut|Mỹ
Delaware|Mỹ
Hawaii|Mỹ
Idaho|Mỹ
Illinois|Mỹ
Indiana|Mỹ
Iowa|Mỹ
Kansas|Mỹ
Kentucky|Mỹ
Louisiana|Mỹ
Maine|Mỹ
Maryland|Mỹ
Massachusetts|Mỹ
Michigan|Mỹ
Minnesota|Mỹ
Mississippi|Mỹ
Missouri|Mỹ
Montana|Mỹ
Nebraska|Mỹ
Nevada|Mỹ
New Hampshire|Mỹ
New Jersey|Mỹ
New Mexico|Mỹ
North Carolina|Mỹ
North Dakota|Mỹ
Ohio|Mỹ
Oklahoma|Mỹ
Oregon|Mỹ
Pennsylvania|Mỹ
Rhode Island|Mỹ
South Carolina|Mỹ
South Dakota|Mỹ
Tennessee|Mỹ
Utah|Mỹ
Vermont|Mỹ
Virginia|Mỹ
West Virginia|Mỹ
Wisconsin|Mỹ
Wyoming|Mỹ
Texas|Mỹ
Florida|Mỹ
New York|Mỹ
Washington|Mỹ
London|Anh
Paris|Pháp
Moskva|Nga
Moscow|Nga
Tokyo|Nhật Bản
Seoul|Hàn Quốc
Bắc Kinh|Trung Quốc
Thượng Hải|Trung Quốc
Quảng Đông|Trung Quốc
Quảng Tây|Trung Quốc
Vân Nam|Trung Quốc
Xa-vẳn-na-khẹt|Lào
Chăm-pa-xắc|Lào
Khăm-muồn|Lào
Bô-ly-khăm-xay|Lào
Xiêng-khoảng|Lào
Hủa-phăn|Lào
Luông-pha-băng|Lào
Phông-xa-lỳ|Lào
U-đôm-xay|Lào
Bò-kẹo|Lào
Xay-nha-bu-ly|Lào
Xa-la-văn|Lào
Xê-kông|Lào
Át-ta-pư|Lào
Vientiane|Lào
Viêng Chăn|Lào
Xiêng Khoảng|Lào
Hủa Phăn|Lào
Houaphan|Lào
Khăm Muộn|Lào
Khăm Muồn|Lào
Khammouane|Lào
Bolikhamsay|Lào
Bolikhamxay|Lào
Bô Ly Khăm Xay|Lào
Savannakhet|Lào
Sa Vẳn Na Khẹt|Lào
Salavan|Lào
Sa La Van|Lào
Champasak|Lào
Chăm Pa Sắc|Lào
Sekong|Lào
Sê Kông|Lào
Attapeu|Lào
Luang Prabang|Lào
Luông Pha Băng|Lào
Phnom Penh|Campuchia
Saint Petersburg|Nga
Kiev|Ukraine
Kyiv|Ukraine
Berlin|Đức
Brussels|Bỉ
Bình Nhưỡng|Triều Tiên
Tel Aviv|Israel
Tehran|Iran
Ankara|Thổ Nhĩ Kỳ
New Delhi|Ấn Độ
Jakarta|Indonesia
Manila|Philippines
Kuala Lumpur|Malaysia
Yangon|Myanmar
Osaka|Nhật Bản
Busan|Hàn Quốc
Los Angeles|Mỹ
Chicago|Mỹ
San Francisco|Mỹ
Sydney|Australia
Melbourne|Australia
Toronto|Canada
Geneva|Thụy Sĩ
Rome|Italia
Madrid|Tây Ban Nha
La Habana|Cuba
Gaza|Palestine
Dải Gaza|Palestine
Bangkok|Thái Lan
`;
