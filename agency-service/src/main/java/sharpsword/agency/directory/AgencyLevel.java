package sharpsword.agency.directory;

/** On which level an agency stands. */
public enum AgencyLevel {
    /** A neighbouring province. */
    PROVINCE,
    /** Chongqing as a whole, or a neighbouring city. */
    CITY,
    /** A district, a county or a zone. */
    DISTRICT
}
