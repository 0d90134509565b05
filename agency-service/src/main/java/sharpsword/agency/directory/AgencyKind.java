package sharpsword.agency.directory;

/** What sort of organ an agency is. */
public enum AgencyKind {
    /** 生态环境局: the competent department. */
    ENVIRONMENT_BUREAU,
    /** 综合行政执法总队: the city's enforcement corps, owner of the campaign. */
    ENFORCEMENT_CORPS,
    /** 综合行政执法支队, or the enforcement body of a zone: first-line inspection, filing and decision. */
    ENFORCEMENT_DETACHMENT,
    PUBLIC_SECURITY,
    PROCURATORATE,
    COURT,
    MARKET_REGULATION,
    FORESTRY,
    WATER_RESOURCES,
    HOUSING,
    URBAN_MANAGEMENT,
    AGRICULTURE,
    NATURAL_RESOURCES,
    TRANSPORT,
    EMERGENCY_MANAGEMENT,
    HEALTH,
    INDUSTRY,
    TAXATION,
    /** An environmental organ of Sichuan or Chengdu, bound by a cooperation agreement. */
    JOINT_PARTNER;

    /** Whether its officers enforce environmental law here; all others take part as partners. */
    public boolean isEnvironmental() {
        return this == ENVIRONMENT_BUREAU || this == ENFORCEMENT_CORPS || this == ENFORCEMENT_DETACHMENT;
    }
}
