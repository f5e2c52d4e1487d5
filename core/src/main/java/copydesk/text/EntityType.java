package copydesk.text;

/** What an entity is. */
public enum EntityType {
    /** A human being. */
    PERSON,
    /** A company, agency, party, outlet, army, gang. */
    ORGANIZATION,
    /** A country, region, city, district, river, mountain. */
    LOCATION,
    /** A building, base, airport, embassy, road. */
    FACILITY,
    /** A nationality, religious or political group. */
    NORP,
    /** A weapon, vehicle, vessel or aircraft. */
    EQUIPMENT,
    /** A named operation, war, battle, election, tournament. */
    EVENT,
    /** A sum with its currency. */
    MONEY,
    /** A calendar date, weekday, month, year or clear relative day. */
    DATE
}
