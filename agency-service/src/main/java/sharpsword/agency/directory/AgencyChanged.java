package sharpsword.agency.directory;

import sharpsword.messaging.document.Happening;

/** What others are told about an agency: its state after any change. */
record AgencyChanged(
        String code, String name, AgencyKind kind, AgencyLevel level, String district, Agency.State state) {

    static final String TYPE = "agency.changed.v1";

    static Happening told(String action, Agency agency) {
        return Happening.told(
                action,
                TYPE,
                new AgencyChanged(
                        agency.id(), agency.name(), agency.kind(), agency.level(), agency.district(), agency.state()));
    }
}
