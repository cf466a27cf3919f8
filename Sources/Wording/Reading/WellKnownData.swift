/// Well-known names that a typed answer may mean although a bank does not list them: no answer that
/// names one of them is a slip of the pen for something else.
enum WellKnownData {
    /// Cities: those of the IANA time zone database 2025b, and other large ones.
    static let cities = """
        Aarhus;Abidjan;Abu Dhabi;Accra;Adak;Addis Ababa;Adelaide;Aden;Alexandria;Algiers;\
        Almaty;Amman;Amsterdam;Anadyr;Anchorage;Andorra;Ankara;Antwerp;Apia;Aqtau;Aqtobe;\
        Araguaina;Ashgabat;Asmara;Astrakhan;Asuncion;Athens;Atlanta;Atyrau;Auckland;Azores;\
        Baghdad;Bahia;Bahia Banderas;Bahrain;Baku;Bamako;Bangalore;Bangkok;Bangui;Banjul;\
        Barbados;Barcelona;Barnaul;Basel;Beijing;Beirut;Belem;Belgrade;Belize;Bergen;Berlin;\
        Bermuda;Bern;Beulah;Birmingham;Bishkek;Bissau;Blantyre;Boa Vista;Bogota;Boise;Boston;\
        Bougainville;Brasilia;Bratislava;Brazzaville;Brisbane;Broken Hill;Brunei;Brussels;\
        Bucharest;Budapest;Buenos Aires;Bujumbura;Busan;Busingen;Cairo;Cambridge Bay;\
        Campo Grande;Canary;Canberra;Cancun;Cape Town;Cape Verde;Caracas;Cardiff;Casablanca;\
        Casey;Catamarca;Cayenne;Center;Ceuta;Chagos;Chatham;Chennai;Chicago;Chihuahua;Chisinau;\
        Chita;Ciudad Juarez;Cologne;Colombo;Conakry;Copenhagen;Cordoba;Costa Rica;Coyhaique;\
        Cuiaba;Dakar;Dallas;Damascus;Danmarkshavn;Dar es Salaam;Darwin;Davis;Dawson;\
        Dawson Creek;Denver;Detroit;Dhaka;Dili;Djibouti;Doha;Douala;Dresden;Dubai;Dublin;\
        Durban;Dushanbe;Easter;Edinburgh;Edmonton;Efate;Eirunepe;El Aaiun;El Salvador;Eucla;\
        Fakaofo;Famagusta;Faroe;Fiji;Florence;Fort Nelson;Fortaleza;Frankfurt;Freetown;\
        Gaborone;Galapagos;Gambier;Gaza;Gdansk;Geneva;Ghent;Gibraltar;Glace Bay;Glasgow;\
        Goose Bay;Gothenburg;Grand Turk;Guadalcanal;Guam;Guangzhou;Guatemala;Guayaquil;\
        Guernsey;Guyana;Haifa;Halifax;Hamburg;Hanoi;Harare;Havana;Hebron;Helsinki;Hermosillo;\
        Hiroshima;Ho Chi Minh;Hobart;Hong Kong;Honolulu;Houston;Hovd;Hyderabad;Indianapolis;\
        Inuvik;Iqaluit;Irkutsk;Islamabad;Isle of Man;Istanbul;Jakarta;Jamaica;Jayapura;Jersey;\
        Jerusalem;Johannesburg;Juba;Jujuy;Juneau;Kabul;Kaliningrad;Kamchatka;Kampala;Kanton;\
        Karachi;Kathmandu;Kaunas;Khandyga;Khartoum;Kigali;Kinshasa;Kiritimati;Kirov;Knox;\
        Kolkata;Kosrae;Krakow;Krasnoyarsk;Kuala Lumpur;Kuching;Kuwait;Kwajalein;Kyiv;Kyoto;\
        La Paz;La Rioja;Lagos;Las Vegas;Leipzig;Libreville;Lima;Lindeman;Lisbon;Liverpool;\
        Ljubljana;Lome;London;Lord Howe;Los Angeles;Louisville;Luanda;Lubumbashi;Lusaka;\
        Luxembourg;Lyon;Macau;Maceio;Macquarie;Madeira;Madrid;Magadan;Makassar;Malabo;Maldives;\
        Malmo;Malta;Managua;Manaus;Manchester;Manila;Maputo;Marengo;Mariehamn;Marquesas;\
        Marseille;Martinique;Maseru;Matamoros;Mauritius;Mawson;Mazatlan;Mbabane;Mecca;Medina;\
        Melbourne;Mendoza;Menominee;Merida;Metlakatla;Mexico City;Miami;Milan;Minsk;Miquelon;\
        Mogadishu;Monaco;Moncton;Monrovia;Monterrey;Montevideo;Monticello;Montreal;Moscow;\
        Mumbai;Munich;Muscat;Nagasaki;Nairobi;Naples;Narva;Nauru;Ndjamena;New Salem;New York;\
        Niamey;Nicosia;Niue;Nome;Norfolk;Noronha;Nouakchott;Noumea;Novokuznetsk;Novosibirsk;\
        Nuremberg;Nuuk;Ojinaga;Omsk;Oral;Osaka;Oslo;Ottawa;Ouagadougou;Pago Pago;Palau;Palmer;\
        Panama;Paramaribo;Paris;Perth;Petersburg;Philadelphia;Phnom Penh;Phoenix;Pitcairn;\
        Podgorica;Pontianak;Port Moresby;Port-au-Prince;Porto;Porto Velho;Porto-Novo;Prague;\
        Pretoria;Puerto Rico;Punta Arenas;Pyongyang;Qatar;Qostanay;Quito;Qyzylorda;Rabat;\
        Rankin Inlet;Rarotonga;Recife;Regina;Resolute;Riga;Rio Branco;Rio Gallegos;\
        Rio de Janeiro;Riyadh;Rome;Rothera;Rotterdam;Sakhalin;Salta;Salvador;Samara;Samarkand;\
        San Diego;San Francisco;San Jose;San Juan;San Luis;San Marino;Santarem;Santiago;\
        Santo Domingo;Sao Paulo;Sao Tome;Sarajevo;Saratov;Scoresbysund;Seattle;Seoul;Seville;\
        Shanghai;Shenzhen;Simferopol;Singapore;Sitka;Skopje;Sofia;South Georgia;Srednekolymsk;\
        St Johns;Stanley;Stockholm;Stuttgart;Swift Current;Sydney;Tahiti;Taipei;Tallinn;\
        Tampere;Tarawa;Tartu;Tashkent;Tbilisi;Tegucigalpa;Tehran;Tel Aviv;Tell City;The Hague;\
        Thimphu;Thule;Tijuana;Tirane;Tokyo;Tomsk;Tongatapu;Toronto;Tripoli;Troll;Tucuman;Tunis;\
        Ulaanbaatar;Ulyanovsk;Urumqi;Ushuaia;Ust-Nera;Vaduz;Valencia;Vancouver;Vatican;Venice;\
        Vevay;Vienna;Vientiane;Vilnius;Vincennes;Vladivostok;Volgograd;Vostok;Warsaw;\
        Washington;Wellington;Whitehorse;Winamac;Windhoek;Winnipeg;Yakutat;Yakutsk;Yangon;\
        Yekaterinburg;Yerevan;Zagreb;Zurich
        """
    /// The United States' parts: ISO 3166-2 as in Debian's iso-codes 4.15.
    static let subdivisions = """
        Alaska;Alabama;Arkansas;American Samoa;Arizona;California;Colorado;Connecticut;\
        District of Columbia;Delaware;Florida;Georgia;Guam;Hawaii;Iowa;Idaho;Illinois;Indiana;\
        Kansas;Kentucky;Louisiana;Massachusetts;Maryland;Maine;Michigan;Minnesota;Missouri;\
        Northern Mariana Islands;Mississippi;Montana;North Carolina;North Dakota;Nebraska;\
        New Hampshire;New Jersey;New Mexico;Nevada;New York;Ohio;Oklahoma;Oregon;Pennsylvania;\
        Puerto Rico;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;\
        United States Minor Outlying Islands;Utah;Virginia;Virgin Islands, U.S.;Vermont;\
        Washington;Wisconsin;West Virginia;Wyoming
        """
    /// The chemical elements, as IUPAC spells them.
    static let elements = """
        Hydrogen;Helium;Lithium;Beryllium;Boron;Carbon;Nitrogen;Oxygen;Fluorine;Neon;Sodium;\
        Magnesium;Aluminium;Silicon;Phosphorus;Sulfur;Chlorine;Argon;Potassium;Calcium;\
        Scandium;Titanium;Vanadium;Chromium;Manganese;Iron;Cobalt;Nickel;Copper;Zinc;Gallium;\
        Germanium;Arsenic;Selenium;Bromine;Krypton;Rubidium;Strontium;Yttrium;Zirconium;\
        Niobium;Molybdenum;Technetium;Ruthenium;Rhodium;Palladium;Silver;Cadmium;Indium;Tin;\
        Antimony;Tellurium;Iodine;Xenon;Caesium;Barium;Lanthanum;Cerium;Praseodymium;Neodymium;\
        Promethium;Samarium;Europium;Gadolinium;Terbium;Dysprosium;Holmium;Erbium;Thulium;\
        Ytterbium;Lutetium;Hafnium;Tantalum;Tungsten;Rhenium;Osmium;Iridium;Platinum;Gold;\
        Mercury;Thallium;Lead;Bismuth;Polonium;Astatine;Radon;Francium;Radium;Actinium;Thorium;\
        Protactinium;Uranium;Neptunium;Plutonium;Americium;Curium;Berkelium;Californium;\
        Einsteinium;Fermium;Mendelevium;Nobelium;Lawrencium;Rutherfordium;Dubnium;Seaborgium;\
        Bohrium;Hassium;Meitnerium;Darmstadtium;Roentgenium;Copernicium;Nihonium;Flerovium;\
        Moscovium;Livermorium;Tennessine;Oganesson
        """
    /// Planets and large moons.
    static let bodies = """
        Mercury;Venus;Earth;Mars;Jupiter;Saturn;Uranus;Neptune;Pluto;Ceres;Titan;Triton;Europa;\
        Ganymede;Callisto;Phobos;Deimos;Enceladus;Charon;Titania;Oberon;Miranda;Ariel;Umbriel;\
        Rhea;Dione;Tethys;Mimas;Iapetus;Andromeda
        """
    /// Surnames that are easily taken for one another, or simply well known.
    static let people = """
        Abe;Aldrin;Aristophanes;Aristotle;Armstrong;Bach;Beethoven;Bell;Bernstein;Biden;Bohr;\
        Born;Brezhnev;Böhm;Caesar;Chekhov;Churchill;Cicero;Clark;Clarke;Collins;Copernicus;\
        Crick;Curie;Cézanne;Dali;Darwin;Degas;Descartes;Dickens;Dickinson;Dixon;Dostoevsky;\
        Edison;Einstein;Eisenhower;Eisenstein;Faraday;Franklin;Fraud;Freeman;Freud;Gagarin;\
        Galilei;Gandhi;Glenn;Goethe;Gogol;Gorbachev;Handel;Harrison;Hawking;Hawkins;Haydn;\
        Hegel;Heisenberg;Hemingway;Herschel;Himmler;Hitler;Hobbes;Hook;Hooke;Hubble;Hume;\
        Huxley;Jackson;Jefferson;Johnson;Johnston;Jonson;Joyce;Kafka;Kant;Kennedy;Kepler;\
        Keppler;Khrushchev;Kishida;Kissinger;Kohl;Komarov;Lenin;Lennon;Leonov;Lincoln;Locke;\
        Macron;Madison;Mandela;Manet;Marconi;Mark;Marshall;Martial;Marx;Maxwell;Merkel;Monet;\
        Monroe;Mozart;Nehru;Newton;Nixon;Nobel;Noble;Norton;Obama;Orwell;Osama;Pasteur;Pastor;\
        Picasso;Planck;Plato;Pluto;Proust;Pushkin;Putin;Raphael;Reagan;Regan;Rembrandt;Renoir;\
        Rodin;Roosevelt;Rubens;Rutherford;Schiller;Schrödinger;Schubert;Schumann;Shaw;Shepard;\
        Shepherd;Socrates;Sophocles;Stalin;Stephenson;Stevenson;Strauss;Suga;Tereshkova;Tesla;\
        Thatcher;Tintoretto;Titian;Titov;Tolstoy;Truman;Verne;Wagner;Washington;Watson;Watt;\
        Watts;Welles;Wells;Wilde;Wilson;Yeltsin
        """
    /// Organisations and their acronyms.
    static let organisations = """
        NATO;NASA;NSA;NOAA;ESA;WHO;WTO;IMF;ILO;IAEA;IEA;UNESCO;UNICEF;UNHCR;OECD;OPEC;OSCE;\
        ASEAN;APEC;AUKUS;ENISA;INTERPOL;Europol;Eurojust;FBI;CIA;MI5;MI6;CERN;CERT;ICANN;IETF;\
        IEEE;ITU;European Union;African Union;United Nations;League of Nations;World Bank;\
        World Health Organization;World Trade Organization;International Monetary Fund;\
        European Commission;European Council;Council of Europe;European Parliament;Red Cross;\
        Greenpeace;Amnesty International;Roscosmos;JAXA;ISRO;SpaceX;Boeing;Airbus;Microsoft;\
        Apple;Google;Amazon;Toyota;Toshiba;Warsaw Pact
        """
    /// Continents and oceans.
    static let regions = """
        Africa;Antarctica;Asia;Europe;North America;South America;Oceania;Australasia;Eurasia;\
        Atlantic Ocean;Pacific Ocean;Indian Ocean;Arctic Ocean
        """
}
