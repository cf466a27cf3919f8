/// Countries and their names: `code|names, the usual one first|demonyms`, one a line.
///
/// Codes, names and official names: ISO 3166-1 as in Debian's iso-codes 4.15. Common and former
/// names and demonyms were added by hand; states without a code have `-`.
enum CountryData {
    /// The lines.
    static let text = """
        AD|Andorra;Principality of Andorra|Andorran
        AE|United Arab Emirates;UAE;Emirates|Emirati
        AF|Afghanistan;Islamic Republic of Afghanistan|Afghan
        AG|Antigua and Barbuda;Antigua|Antiguan
        AI|Anguilla|
        AL|Albania;Republic of Albania;Shqiperia|Albanian
        AM|Armenia;Republic of Armenia|Armenian
        AO|Angola;Republic of Angola|Angolan
        AQ|Antarctica|
        AR|Argentina;Argentine Republic|Argentine;Argentinian
        AS|American Samoa|
        AT|Austria;Osterreich;Republic of Austria|Austrian
        AU|Australia|Australian
        AW|Aruba|
        AX|Åland Islands|
        AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri
        BA|Bosnia and Herzegovina;Bosnia;Republic of Bosnia and Herzegovina|Bosnian
        BB|Barbados|Barbadian
        BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi
        BE|Belgium;Kingdom of Belgium;Belgique;Belgie|Belgian
        BF|Burkina Faso|Burkinabe
        BG|Bulgaria;Republic of Bulgaria|Bulgarian
        BH|Bahrain;Kingdom of Bahrain|Bahraini
        BI|Burundi;Republic of Burundi|Burundian
        BJ|Benin;Republic of Benin|Beninese
        BL|Saint Barthélemy|
        BM|Bermuda|
        BN|Brunei;Brunei Darussalam|Bruneian
        BO|Bolivia;Plurinational State of Bolivia|Bolivian
        BQ|Bonaire, Sint Eustatius and Saba|
        BR|Brazil;Brasil;Federative Republic of Brazil|Brazilian
        BS|Bahamas;The Bahamas;Commonwealth of the Bahamas|Bahamian
        BT|Bhutan;Kingdom of Bhutan|Bhutanese
        BV|Bouvet Island|
        BW|Botswana;Republic of Botswana|Botswanan
        BY|Belarus;Byelorussia;Republic of Belarus|Belarusian
        BZ|Belize|Belizean
        CA|Canada|Canadian
        CC|Cocos (Keeling) Islands|
        CD|Democratic Republic of the Congo;The Democratic Republic of the Congo;DR \
        Congo;DRC;Congo-Kinshasa;Zaire|Congolese
        CF|Central African Republic;CAR|Central African
        CG|Republic of the Congo;Congo;Congo-Brazzaville|Congolese
        CH|Switzerland;Schweiz;Swiss Confederation;Suisse;Svizzera|Swiss
        CI|Ivory Coast;Côte d'Ivoire;Republic of Côte d'Ivoire|Ivorian
        CK|Cook Islands|
        CL|Chile;Republic of Chile|Chilean
        CM|Cameroon;Republic of Cameroon|Cameroonian
        CN|China;People's Republic of China;PRC|Chinese
        CO|Colombia;Republic of Colombia|Colombian
        CR|Costa Rica;Republic of Costa Rica|Costa Rican
        CU|Cuba;Republic of Cuba|Cuban
        CV|Cape Verde;Cabo Verde;Republic of Cabo Verde|Cape Verdean
        CW|Curaçao|
        CX|Christmas Island|
        CY|Cyprus;Republic of Cyprus|Cypriot
        CZ|Czechia;Czech Republic;Cesko|Czech
        DE|Germany;Deutschland;Federal Republic of Germany|German
        DJ|Djibouti;Republic of Djibouti|Djiboutian
        DK|Denmark;Kingdom of Denmark;Danmark|Danish;Dane
        DM|Dominica;Commonwealth of Dominica|Dominican
        DO|Dominican Republic;República Dominicana;Dominicana|Dominican
        DZ|Algeria;People's Democratic Republic of Algeria|Algerian
        EC|Ecuador;Republic of Ecuador|Ecuadorian
        EE|Estonia;Eesti;Republic of Estonia|Estonian
        EG|Egypt;Arab Republic of Egypt|Egyptian
        EH|Western Sahara|
        ER|Eritrea;the State of Eritrea|Eritrean
        ES|Spain;Espana;Kingdom of Spain|Spanish;Spaniard
        ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian
        FI|Finland;Suomi;Republic of Finland|Finnish;Finn
        FJ|Fiji;Republic of Fiji|Fijian
        FK|Falkland Islands;Falkland Islands (Malvinas);Falklands|
        FM|Micronesia;Federated States of Micronesia|Micronesian
        FO|Faroe Islands|
        FR|France;French Republic|French
        GA|Gabon;Gabonese Republic|Gabonese
        GB|United Kingdom;UK;U.K.;GB;Great Britain;Britain;United Kingdom of Great Britain and \
        Northern Ireland|British;Briton
        GD|Grenada|Grenadian
        GE|Georgia|Georgian
        GF|French Guiana|
        GG|Guernsey|
        GH|Ghana;Republic of Ghana|Ghanaian
        GI|Gibraltar|
        GL|Greenland|
        GM|Gambia;The Gambia;Republic of the Gambia|Gambian
        GN|Guinea;Republic of Guinea|Guinean
        GP|Guadeloupe|
        GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatoguinean
        GR|Greece;Hellenic Republic;Hellas|Greek
        GS|South Georgia and the South Sandwich Islands|
        GT|Guatemala;Republic of Guatemala|Guatemalan
        GU|Guam|
        GW|Guinea-Bissau;Republic of Guinea-Bissau|Bissau-Guinean
        GY|Guyana;Republic of Guyana|Guyanese
        HK|Hong Kong;Hong Kong Special Administrative Region of China|
        HM|Heard Island and McDonald Islands|
        HN|Honduras;Republic of Honduras|Honduran
        HR|Croatia;Republic of Croatia;Hrvatska|Croatian;Croat
        HT|Haiti;Republic of Haiti|Haitian
        HU|Hungary;Magyarorszag|Hungarian
        ID|Indonesia;Republic of Indonesia|Indonesian
        IE|Ireland;Republic of Ireland;Eire|Irish
        IL|Israel;State of Israel|Israeli
        IM|Isle of Man|
        IN|India;Republic of India|Indian
        IO|British Indian Ocean Territory|
        IQ|Iraq;Republic of Iraq|Iraqi
        IR|Iran;Islamic Republic of Iran;Persia|Iranian
        IS|Iceland;Republic of Iceland|Icelandic;Icelander
        IT|Italy;Italia;Italian Republic|Italian
        JE|Jersey|
        JM|Jamaica|Jamaican
        JO|Jordan;Hashemite Kingdom of Jordan|Jordanian
        JP|Japan;Nippon|Japanese
        KE|Kenya;Republic of Kenya|Kenyan
        KG|Kyrgyzstan;Kyrgyz Republic|Kyrgyz
        KH|Cambodia;Kingdom of Cambodia|Cambodian
        KI|Kiribati;Republic of Kiribati|I-Kiribati
        KM|Comoros;Union of the Comoros|Comorian
        KN|Saint Kitts and Nevis;St Kitts and Nevis|
        KP|North Korea;Democratic People's Republic of Korea;Korea (North);DPRK|North Korean
        KR|South Korea;Republic of Korea;Korea (South);ROK|South Korean
        KW|Kuwait;State of Kuwait|Kuwaiti
        KY|Cayman Islands|
        KZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani
        LA|Laos;Lao People's Democratic Republic|Laotian;Lao
        LB|Lebanon;Lebanese Republic|Lebanese
        LC|Saint Lucia|Saint Lucian
        LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner
        LK|Sri Lanka;Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan
        LR|Liberia;Republic of Liberia|Liberian
        LS|Lesotho;Kingdom of Lesotho|Basotho
        LT|Lithuania;Republic of Lithuania;Lietuva|Lithuanian
        LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourger;Luxembourgish
        LV|Latvia;Republic of Latvia;Latvija|Latvian
        LY|Libya|Libyan
        MA|Morocco;Kingdom of Morocco|Moroccan
        MC|Monaco;Principality of Monaco|Monegasque
        MD|Moldova;Republic of Moldova|Moldovan
        ME|Montenegro|Montenegrin
        MF|Saint Martin (French part)|
        MG|Madagascar;Republic of Madagascar|Malagasy
        MH|Marshall Islands;Republic of the Marshall Islands|Marshallese
        MK|North Macedonia;Macedonia;Republic of North Macedonia|Macedonian
        ML|Mali;Republic of Mali|Malian
        MM|Myanmar;Burma;Republic of Myanmar|Burmese
        MN|Mongolia|Mongolian;Mongol
        MO|Macao;Macau;Macao Special Administrative Region of China|
        MP|Northern Mariana Islands;Commonwealth of the Northern Mariana Islands|
        MQ|Martinique|
        MR|Mauritania;Islamic Republic of Mauritania|Mauritanian
        MS|Montserrat|
        MT|Malta;Republic of Malta|Maltese
        MU|Mauritius;Republic of Mauritius|Mauritian
        MV|Maldives;Republic of Maldives|Maldivian
        MW|Malawi;Republic of Malawi|Malawian
        MX|Mexico;United Mexican States|Mexican
        MY|Malaysia|Malaysian
        MZ|Mozambique;Republic of Mozambique|Mozambican
        NA|Namibia;Republic of Namibia|Namibian
        NC|New Caledonia|
        NE|Niger;Republic of the Niger|Nigerien
        NF|Norfolk Island|
        NG|Nigeria;Federal Republic of Nigeria|Nigerian
        NI|Nicaragua;Republic of Nicaragua|Nicaraguan
        NL|Netherlands;Holland;The Netherlands;Kingdom of the Netherlands;Nederland|Dutch
        NO|Norway;Kingdom of Norway;Norge|Norwegian
        NP|Nepal;Federal Democratic Republic of Nepal|Nepalese;Nepali
        NR|Nauru;Republic of Nauru|Nauruan
        NU|Niue|
        NZ|New Zealand;NZ;Aotearoa|New Zealander
        OM|Oman;Sultanate of Oman|Omani
        PA|Panama;Republic of Panama|Panamanian
        PE|Peru;Republic of Peru|Peruvian
        PF|French Polynesia|
        PG|Papua New Guinea;Papua;Independent State of Papua New Guinea|Papua New Guinean
        PH|Philippines;Republic of the Philippines|Philippine;Filipino
        PK|Pakistan;Islamic Republic of Pakistan|Pakistani
        PL|Poland;Republic of Poland;Polska|Polish;Pole
        PM|Saint Pierre and Miquelon|
        PN|Pitcairn|
        PR|Puerto Rico|
        PS|Palestine;State of Palestine;the State of Palestine|Palestinian
        PT|Portugal;Portuguese Republic|Portuguese
        PW|Palau;Republic of Palau|Palauan
        PY|Paraguay;Republic of Paraguay|Paraguayan
        QA|Qatar;State of Qatar|Qatari
        RE|Réunion;Reunion|
        RO|Romania|Romanian
        RS|Serbia;Republic of Serbia;Srbija|Serbian;Serb
        RU|Russia;Russian Federation;Rossiya|Russian
        RW|Rwanda;Rwandese Republic|Rwandan
        SA|Saudi Arabia;Saudi;Kingdom of Saudi Arabia|Saudi Arabian
        SB|Solomon Islands|Solomon Islander
        SC|Seychelles;Republic of Seychelles|Seychellois
        SD|Sudan;Republic of the Sudan|Sudanese
        SE|Sweden;Kingdom of Sweden;Sverige|Swedish;Swede
        SG|Singapore;Republic of Singapore|Singaporean
        SH|Saint Helena, Ascension and Tristan da Cunha;Saint Helena|
        SI|Slovenia;Republic of Slovenia;Slovenija|Slovene;Slovenian
        SJ|Svalbard and Jan Mayen|
        SK|Slovakia;Slovak Republic;Slovensko|Slovak;Slovakian
        SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean
        SM|San Marino;Republic of San Marino|Sammarinese
        SN|Senegal;Republic of Senegal|Senegalese
        SO|Somalia;Federal Republic of Somalia|Somali
        SR|Suriname;Republic of Suriname|Surinamese
        SS|South Sudan;Southern Sudan;Republic of South Sudan|South Sudanese
        ST|Sao Tome and Principe;Sao Tome;Democratic Republic of Sao Tome and Principe|
        SV|El Salvador;Republic of El Salvador|Salvadoran
        SX|Sint Maarten (Dutch part)|
        SY|Syria;Syrian Arab Republic|Syrian
        SZ|Eswatini;Swaziland;Kingdom of Eswatini|Swazi
        TC|Turks and Caicos Islands|
        TD|Chad;Republic of Chad|Chadian
        TF|French Southern Territories|
        TG|Togo;Togolese Republic|Togolese
        TH|Thailand;Kingdom of Thailand|Thai
        TJ|Tajikistan;Republic of Tajikistan|Tajik
        TK|Tokelau|
        TL|Timor-Leste;East Timor;Democratic Republic of Timor-Leste|Timorese
        TM|Turkmenistan|Turkmen
        TN|Tunisia;Republic of Tunisia|Tunisian
        TO|Tonga;Kingdom of Tonga|Tongan
        TR|Turkey;Türkiye;Republic of Türkiye;Turkiye|Turkish;Turk
        TT|Trinidad and Tobago;Trinidad;Republic of Trinidad and Tobago|Trinidadian
        TV|Tuvalu|Tuvaluan
        TW|Taiwan;Province of China Taiwan;Republic of China;Taiwan, Province of China|Taiwanese
        TZ|Tanzania;United Republic of Tanzania|Tanzanian
        UA|Ukraine;Ukraina|Ukrainian
        UG|Uganda;Republic of Uganda|Ugandan
        UM|United States Minor Outlying Islands|
        US|United States;USA;U.S.;US;United States of America;America;the States|American
        UY|Uruguay;Eastern Republic of Uruguay|Uruguayan
        UZ|Uzbekistan;Republic of Uzbekistan|Uzbek
        VA|Vatican City;Holy See (Vatican City State);Vatican;Holy See|
        VC|Saint Vincent and the Grenadines;St Vincent|
        VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan
        VG|British Virgin Islands|
        VI|US Virgin Islands;U.S. Virgin Islands;Virgin Islands of the United States|
        VN|Vietnam;Viet Nam;Socialist Republic of Viet Nam|Vietnamese
        VU|Vanuatu;Republic of Vanuatu|Vanuatuan
        WF|Wallis and Futuna|
        WS|Samoa;Independent State of Samoa|Samoan
        YE|Yemen;Republic of Yemen|Yemeni
        YT|Mayotte|
        ZA|South Africa;Republic of South Africa|South African
        ZM|Zambia;Republic of Zambia|Zambian
        ZW|Zimbabwe;Republic of Zimbabwe|Zimbabwean
        XK|Kosovo|Kosovar
        -|Czechoslovakia|
        -|Yugoslavia|Yugoslav
        -|Soviet Union;USSR;U.S.S.R.|Soviet
        -|East Germany;German Democratic Republic;GDR|
        -|West Germany|
        -|Serbia and Montenegro|
        -|Prussia|Prussian
        -|Ottoman Empire|
        -|England|English
        -|Scotland|Scottish
        -|Wales|Welsh
        -|Northern Ireland|
        -|Rhodesia;Southern Rhodesia|
        -|Upper Volta|
        -|Dahomey|
        -|South Vietnam|
        -|North Vietnam|
        -|Netherlands Antilles|
        -|Siam|
        -|Abyssinia|
        -|Mesopotamia|
        -|Tibet|Tibetan
        -|Abkhazia|
        -|Somaliland|
        -|Catalonia|
        -|Transnistria|
        -|Chechnya|
        -|Crimea|
        -|Kurdistan|
        """
}
