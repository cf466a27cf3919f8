public struct Bank {}
public struct Entity {}
public struct Relation {}
public struct Fact {}
public struct Citation {}
public struct Topic {}
