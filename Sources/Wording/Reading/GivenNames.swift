/// Given names that are one name: in full and as friends say it, or as several languages spell it.
public enum GivenNames {
    /// Whether two folded given names may be of the same person.
    public static func agree(_ left: String, _ right: String) -> Bool {
        guard let groups = groupsOf[left], let others = groupsOf[right] else { return false }
        return left == right || !groups.isDisjoint(with: others)
    }

    private static let groupsOf: [String: Set<Int>] = {
        var table: [String: Set<Int>] = [:]
        for (index, group) in groups.enumerated() {
            for name in group.split(separator: " ") {
                table[String(name), default: []].insert(index)
            }
        }
        return table
    }()

    private static let groups = [
        "alexander alex alec aleksandr alexandr aleksander alexandre sasha", "andrew andy drew",
        "anthony tony", "arthur art", "benjamin ben benny", "catherine katherine kate kathy cathy",
        "charles charlie chuck", "christopher chris", "christian chris", "daniel dan danny",
        "david dave", "deborah debbie", "dmitry dmitri dimitri", "donald don", "dorothy dot",
        "edward ed eddie ted", "edwin ed", "elizabeth liz beth betty eliza", "eugene gene",
        "evgeny yevgeny eugeny", "frederick fred freddie frederic", "francis frank",
        "gabriel gabe", "gerald gerry jerry", "gregory greg", "harold harry hal", "henry harry",
        "isaac ike", "james jim jimmy jamie", "jeffrey jeff geoffrey geoff", "joan joanie",
        "john jack johnny", "jonathan jon", "joseph joe joey", "joshua josh", "kenneth ken kenny",
        "lawrence larry laurence", "leonard leo len lenny", "lev leo", "louis lou lewis",
        "margaret maggie peggy meg", "matthew matt", "michael mike mick mikhail",
        "nathaniel nat nathan", "nicholas nick nicolas nikolas", "nikolai nikolay",
        "patrick pat paddy", "patricia pat patty", "peter pete", "philip phil phillip",
        "raymond ray", "rebecca becky", "richard dick rick richie", "robert bob bobby rob",
        "ronald ron ronnie", "rosalind ros", "samuel sam sammy", "sergei sergey serge",
        "stephen steve steven stephan", "stephanie steph", "stuart stewart stu", "susan sue",
        "theodore theo ted teddy", "thomas tom tommy", "timothy tim", "victor vic viktor",
        "vincent vince", "vladimir wladimir", "walter walt", "william bill billy will",
        "wilhelm willy", "yuri yury iurii juri", "zachary zach",
    ]
}
