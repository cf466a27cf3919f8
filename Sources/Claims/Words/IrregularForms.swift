/// English words whose forms follow no rule, with their base.
enum IrregularForms {
    /// The base of each irregular form.
    static let table: [String: String] = {
        var table: [String: String] = [:]
        for line in verbs.split(separator: "\n") {
            let forms = line.split(separator: " ").map(String.init)
            for form in forms.dropFirst() where table[form] == nil { table[form] = forms[0] }
        }
        for pair in nouns.split(separator: " ") {
            let forms = pair.split(separator: "/").map(String.init)
            if forms.count == 2 { table[forms[0]] = forms[1] }
        }
        return table
    }()

    /// Irregular forms that are also base words of their own.
    static let alsoRegular: Set<String> = [
        "found", "saw", "lay", "left", "bound", "wound", "felt", "rose", "fell", "spoke", "wound",
        "bore", "ground", "shot", "thought", "led", "bent", "lent", "sank", "drew", "born",
    ]

    private static let nouns = """
        men/man women/woman people/person children/child feet/foot teeth/tooth mice/mouse \
        geese/goose lives/life wives/wife knives/knife leaves/leaf wolves/wolf halves/half \
        criteria/criterion phenomena/phenomenon analyses/analysis crises/crisis bases/base \
        headquarters/headquarters
        """

    private static let verbs = """
        arise arose arisen
        awake awoke awoken
        bear bore born borne
        beat beaten
        become became
        begin began begun
        bend bent
        bind bound
        bite bit bitten
        bleed bled
        blow blew blown
        break broke broken
        breed bred
        bring brought
        broadcast broadcast
        build built
        burn burnt
        buy bought
        catch caught
        choose chose chosen
        come came
        creep crept
        deal dealt
        dig dug
        do did done does
        draw drew drawn
        dream dreamt
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed
        feel felt
        fight fought
        find found
        flee fled
        fly flew flown
        forbid forbade forbidden
        forget forgot forgotten
        forgive forgave forgiven
        freeze froze frozen
        get got gotten
        give gave given
        go went gone goes
        grind ground
        grow grew grown
        hang hung
        hear heard
        hide hid hidden
        hold held
        keep kept
        know knew known
        lay laid
        lead led
        lean leant
        leave left
        lend lent
        lie lay lain lying
        lose lost
        make made
        mean meant
        meet met
        overcome overcame
        pay paid
        prove proven
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran
        say said
        see saw seen
        seek sought
        sell sold
        send sent
        shake shook shaken
        shine shone
        shoot shot
        show shown
        shrink shrank shrunk
        sing sang sung
        sink sank sunk
        sit sat
        sleep slept
        speak spoke spoken
        spend spent
        split split
        spring sprang sprung
        stand stood
        steal stole stolen
        stick stuck
        strike struck stricken
        strive strove striven
        swear swore sworn
        sweep swept
        swim swam swum
        swing swung
        take took taken
        teach taught
        tear tore torn
        tell told
        think thought
        throw threw thrown
        undergo underwent undergone
        understand understood
        undertake undertook undertaken
        wake woke woken
        wear wore worn
        weave wove woven
        weep wept
        win won
        wind wound
        withdraw withdrew withdrawn
        write wrote written
        """
}
