package sharpsword.gateway.console.operation;

import static sharpsword.gateway.console.page.Field.Kind.AREA;
import static sharpsword.gateway.console.page.Field.Kind.DATE;
import static sharpsword.gateway.console.page.Field.Kind.LINES;
import static sharpsword.gateway.console.page.Field.Kind.TEXT;
import static sharpsword.gateway.console.page.Field.Kind.TICK;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sharpsword.access.Role;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Field;

/** What can be done with the records of an operation, by the codes of the kernel. */
final class OperationActions {

    /** Proposing a case; the service lists no code for it, and says itself who may. */
    static final String PROPOSE_FILING = "PROPOSE_FILING";

    /** Who may register a lead, as the service asks for it. */
    static final Set<Role> REGISTERING = Set.of(Role.INSPECTOR, Role.CAMPAIGN_LEAD);

    /** Who may schedule an inspection. */
    static final Set<Role> SCHEDULING = REGISTERING;

    /** Who may report a problem and propose a case because of it. */
    static final Role REPORTING = Role.INSPECTOR;

    private static final Field NOTE = Field.of("note", AREA);
    private static final Field OFFICERS = Field.of("officers", LINES);

    static final Actions PLAN = new Actions(Stream.of(
                    "PUBLICISE",
                    "START_SCREENING",
                    "DISPATCH",
                    "START_INSPECTING",
                    "ISSUE_PROBLEMS",
                    "START_RECTIFYING",
                    "SUMMARISE",
                    "CLOSE")
            .map(code -> Action.step("plan", code, NOTE.optional()))
            .toList());

    static final Actions LEAD = Actions.of(
            Action.post("lead", "ASSIGN", "assignment", OFFICERS),
            Action.post("lead", "DISPATCH", "dispatch", Field.choice("matter"), Field.of("reason", AREA)),
            Action.post(
                    "lead",
                    "CONCLUDE",
                    "conclusion",
                    Field.choice("outcome", "VERIFIED", "PARTLY", "UNVERIFIED"),
                    NOTE));

    static final Actions INSPECTION = Actions.of(
            Action.post("inspection", "ARRIVE", "arrival", Field.of("certificatesShown", TICK)),
            Action.post("inspection", "ANSWER", "answers"),
            Action.post("inspection", "COMPLETE", "completion", Field.of("summary", AREA)),
            Action.post("inspection", "CANCEL", "cancellation", Field.of("reason", AREA)));

    static final Actions PROBLEM = Actions.of(
            Action.step("problem", "FILE_PLAN", NOTE),
            Action.step("problem", "START", NOTE.optional()),
            Action.step(
                    "problem", "CLAIM_DONE", NOTE, Field.of("evidence", LINES).optional()),
            Action.step(
                    "problem",
                    "CHECK_LOCALLY",
                    Field.many(
                            "passed",
                            "MEASURES_DONE",
                            "PROBLEM_SOLVED",
                            "MECHANISM_IN_PLACE",
                            "CONDUCT_REGULAR",
                            "PAPERS_COMPLETE"),
                    NOTE.optional()),
            Action.step("problem", "REVIEW", NOTE.optional()),
            Action.step("problem", "PUBLICISE", NOTE.optional()),
            Action.step("problem", "WRITE_OFF", NOTE.optional()),
            Action.step("problem", "REJECT", NOTE),
            Action.step("problem", "RESUME", NOTE.optional()),
            Action.step("problem", "REBOUND", NOTE),
            Action.post(
                    "problem",
                    PROPOSE_FILING,
                    "filing",
                    Field.choice("kind", "PENALTY", "CRIMINAL"),
                    Field.choice("violation"),
                    Field.of("actDate", DATE)));

    private OperationActions() {}

    /** A form for a new lead that an officer registers. */
    static Action newLead(List<Field.Option> matters, List<Field.Option> districts) {
        return Action.post(
                "lead",
                "REGISTER",
                "",
                Field.choice("source", "TRANSFER", "SUPERVISION", "PATCH", "IMPORT"),
                Field.choice("matter").with(matters),
                Field.choice("district").with(districts),
                Field.of("enterprise", TEXT).optional(),
                Field.of("subject", TEXT),
                Field.of("description", AREA));
    }

    /** A form for an inspection because of a lead. */
    static Action newInspection() {
        return Action.post("inspection", "SCHEDULE", "", Field.of("lead", TEXT), Field.of("day", DATE), OFFICERS);
    }

    /** A form for a problem that an inspection found. */
    static Action newProblem(List<Field.Option> categories) {
        return Action.post(
                "problem",
                "REPORT",
                "",
                Field.of("inspection", TEXT),
                Field.choice("category").with(categories),
                Field.choice("severity", "MINOR", "GENERAL", "SERIOUS").optional(),
                Field.choice("mode", "ON_SITE", "ONLINE", "TIP"),
                Field.of("description", AREA),
                Field.of("correctedOnSpot", TICK));
    }
}
