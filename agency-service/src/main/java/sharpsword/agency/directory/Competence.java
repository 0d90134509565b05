package sharpsword.agency.directory;

/** What an agency is competent for. */
public enum Competence {
    /** Everything that environmental law gives the competent department. */
    ALL,
    CITY_CASES,
    CROSS_DISTRICT_CASES,
    /** Cases by the place of the violation, the rule for a district's body. */
    TERRITORIAL_CASES,
    CRIMINAL_CASES,
    ADMINISTRATIVE_DETENTION,
    LEGAL_SUPERVISION,
    COURT_ENFORCEMENT,
    LABORATORY_QUALIFICATION,
    PROTECTED_AREAS,
    CLEAR_WATER,
    BUILDING_SITES,
    DUMP_TRUCKS_AND_FUMES,
    STRAW_BURNING,
    MINING,
    SHIPPING,
    WORK_SAFETY,
    MEDICAL_WASTE,
    INDUSTRY_POLICY,
    ENVIRONMENTAL_TAX,
    JOINT_ENFORCEMENT
}
