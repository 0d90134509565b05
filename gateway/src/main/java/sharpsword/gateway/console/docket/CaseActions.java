package sharpsword.gateway.console.docket;

import static sharpsword.gateway.console.page.Field.Kind.AREA;
import static sharpsword.gateway.console.page.Field.Kind.DATE;
import static sharpsword.gateway.console.page.Field.Kind.LINES;
import static sharpsword.gateway.console.page.Field.Kind.NUMBER;
import static sharpsword.gateway.console.page.Field.Kind.TEXT;
import static sharpsword.gateway.console.page.Field.Kind.TICK;
import static sharpsword.gateway.console.page.Field.Kind.YES_NO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Field;

/** What can be done with a case, by the codes of case-service. */
final class CaseActions {

    static final String FAMILY = "case";

    private static final Field REASON = Field.of("reason", AREA);
    private static final Field PAPER = Field.of("paper", TEXT).optional();

    static final Actions ALL = Actions.of(
            Action.put(FAMILY, "ANSWER_CONDITIONS", "filing-conditions", conditions()),
            Action.post(FAMILY, "FILE", "filing"),
            Action.post(FAMILY, "REFUSE", "refusal", REASON),
            Action.post(FAMILY, "EXTEND_REVIEW", "review-extension", Field.of("days", NUMBER), REASON, PAPER),
            Action.post(FAMILY, "REFER_OUT", "referral", Field.of("organ", TEXT), REASON),
            Action.post(FAMILY, "ASSIGN", "officers", Field.of("officers", LINES)),
            Action.post(
                    FAMILY,
                    "SCREEN_CRIME",
                    "crime-screening",
                    Field.many("facts.circumstances").optional(),
                    Field.of("suspicion", AREA).optional(),
                    Field.of("clearing", AREA).optional()),
            Action.post(
                    FAMILY,
                    "REPORT_TRANSFER",
                    "transfers",
                    Field.of("offence", TEXT),
                    Field.of("basis", TEXT),
                    Field.of("summary", AREA),
                    Field.of("team", LINES)),
            Action.post(
                    FAMILY,
                    "CONCLUDE",
                    "investigation-report",
                    Field.of("title", TEXT),
                    Field.of("sha256", TEXT),
                    Field.of("proposal", AREA)),
            Action.post(
                    FAMILY,
                    "DECLARE_RECUSAL",
                    "recusals",
                    Field.of("officer", TEXT),
                    Field.choice("ground", "OWN_CASE", "CLOSE_RELATIVE", "DIRECT_INTEREST", "OTHER_RELATION"),
                    Field.of("explanation", AREA)),
            Action.post(
                    FAMILY,
                    "DECIDE_RECUSAL",
                    "recusals/{officer}/decision",
                    Field.of("officer", TEXT),
                    Field.of("granted", YES_NO),
                    REASON),
            Action.post(FAMILY, "EXTEND_DECISION", "decision-extension", Field.of("days", NUMBER), REASON, PAPER),
            Action.post(FAMILY, "SUSPEND", "suspension", REASON),
            Action.post(FAMILY, "RESUME", "resumption"),
            Action.post(FAMILY, "TERMINATE", "termination", REASON),
            Action.post(FAMILY, "REVOKE", "revocation", REASON),
            Action.post(FAMILY, "DECIDE_NO_PENALTY", "no-penalty-decision", noPenalty()),
            Action.post(
                    FAMILY,
                    "CLOSE",
                    "closure",
                    Field.choice(
                            "ground",
                            "PERFORMED",
                            "ENFORCEMENT_ENDED",
                            "ANNULLED",
                            "NO_PENALTY",
                            "TRANSFERRED",
                            "TERMINATED"),
                    REASON,
                    PAPER));

    private CaseActions() {}

    /** The possible ones, with the circumstances that the screening knows on the day of the act. */
    static List<Action> possible(CaseView page, Set<String> circumstances) {
        List<Field.Option> options = circumstances.stream()
                .sorted()
                .map(code -> new Field.Option(code, null))
                .toList();
        return ALL.possible(page.possible()).stream()
                .map(action -> action.with(action.fields().stream()
                        .map(field -> field.kind() == Field.Kind.MANY ? field.with(options) : field)
                        .toList()))
                .toList();
    }

    /** The four conditions of a filing (MEP23, Art. 17), each with its reason. */
    private static Field[] conditions() {
        List<Field> fields = new ArrayList<>();
        for (String name : List.of("evidence", "penaltyDue", "ownJurisdiction", "withinLimitation")) {
            fields.add(Field.of(name + ".met", YES_NO));
            fields.add(Field.of(name + ".reason", TEXT));
        }
        fields.add(Field.of("lifeOrHealthHarmed", TICK));
        return fields.toArray(Field[]::new);
    }

    /** The decision not to penalise: the ground says which findings and papers it needs, the service which are missing. */
    private static Field[] noPenalty() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.choice(
                "ground",
                "MINOR_EXEMPT",
                "FIRST_TIME_EXEMPT",
                "NO_FAULT",
                "UNDER_FOURTEEN",
                "LIMITATION_PASSED",
                "UNFOUNDED"));
        fields.add(REASON);
        for (String finding : List.of(
                "MINOR",
                "CORRECTED_IN_TIME",
                "NO_HARM",
                "FIRST_OFFENCE",
                "HARM_MINOR",
                "NO_FAULT_PROVEN",
                "UNDER_FOURTEEN",
                "ACT_ENDED",
                "NOT_PROVEN")) {
            fields.add(Field.of("findings." + finding, TEXT).optional());
        }
        for (String paper : List.of("education", "correction", "discussion")) {
            fields.add(Field.of(paper + ".title", TEXT).optional());
            fields.add(Field.of(paper + ".sha256", TEXT).optional());
        }
        fields.add(Field.of("actEndedOn", DATE).optional());
        return fields.toArray(Field[]::new);
    }
}
