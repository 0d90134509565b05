package sharpsword.gateway.console.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Explains clocks in sentences. */
public final class ClockWords {

    private final Words words;

    public ClockWords(Words words) {
        this.words = words;
    }

    /** Name of the clock: what the service calls it, in English the word for its code. */
    public String title(Clock clock) {
        String title = clock.title();
        return words.isChinese() && title != null ? title : words.of("clock.title", clock.code());
    }

    /** When it ends or ended, or why that is open. */
    public String end(Clock clock) {
        if (clock.standing().equals(Clock.AT_ONCE)) {
            return words.of("clock.end", clock.code());
        }
        if (clock.uncoveredFrom() != null) {
            return words.say("clock.end.uncovered", clock.uncoveredFrom());
        }
        if (clock.left() != null) {
            return words.say("clock.end.left", term(clock.left()));
        }
        return words.say("clock.end.due", words.time(clock.dueAt()));
    }

    /** The reckoning, one sentence a step. */
    public List<String> steps(Clock clock) {
        return clock.steps().stream().map(this::sentence).toList();
    }

    private String sentence(Clock.Step step) {
        Map<String, Object> facts = step.facts();
        String key = "clock.step." + step.kind();
        return switch (step.kind()) {
            case "Started" ->
                words.say(
                        key,
                        words.of("event", facts.get("event")),
                        time(facts.get("occurredAt")),
                        facts.get("firstDay"));
            case "Counted" -> words.say(key, term(facts.get("term")), words.of("unit.stated", facts.get("stated")));
            case "Extended" -> words.say(key, term(facts.get("by")), words.of("approver", facts.get("approvedBy")));
            case "StoodStill" ->
                words.say(key, facts.getOrDefault("reason", ""), time(facts.get("from")), time(facts.get("to")));
            case "RestDaysSkipped" -> words.say(key, days(facts.get("days")));
            case "RolledForward" -> words.say(key, facts.get("from"), facts.get("to"));
            case "RestsOn" ->
                words.say(
                        key,
                        facts.get("instrument"),
                        Objects.requireNonNullElse(facts.get("article"), "–"),
                        Objects.requireNonNullElse(facts.get("law"), "–"));
            default -> step.kind();
        };
    }

    private String term(@Nullable Object term) {
        if (term instanceof Map<?, ?> map) {
            return map.get("amount") + " " + words.of("unit", map.get("unit"));
        }
        return term instanceof Clock.Term known ? known.amount() + " " + words.of("unit", known.unit()) : "";
    }

    private String time(@Nullable Object text) {
        return text == null ? words.say("clock.open") : words.time(Instant.parse(text.toString()));
    }

    private static String days(@Nullable Object days) {
        return days instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : "";
    }
}
