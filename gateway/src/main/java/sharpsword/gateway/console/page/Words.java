package sharpsword.gateway.console.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Words of a page in its language: names of codes, times of Chongqing, places. A code that a newer service sends and that
 * has no word yet is shown as it is.
 */
public final class Words {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA);

    private static final Pattern AGENCY = Pattern.compile("(?:(?<=\\p{IsHan}) )?\\b[A-Z]{2,8}-[0-9A-Z]{6}\\b");

    private final MessageSource texts;
    private final Locale locale;
    private final DistrictNames districts;
    private final Names names;

    public Words(MessageSource texts, Locale locale, DistrictNames districts, Names names) {
        this.texts = texts;
        this.locale = locale;
        this.districts = districts;
        this.names = names;
    }

    /** The word for a code of a group, for example {@code of("state.case", "FILED")}; empty for null. */
    public String of(String group, @Nullable Object code) {
        return code == null || code.toString().isEmpty() ? "" : text(group + "." + code, code.toString());
    }

    /** A sentence with values. */
    public String say(String key, @Nullable Object... values) {
        return Objects.requireNonNullElse(texts.getMessage(key, values, key, locale), key);
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String district(@Nullable String code) {
        return code == null ? "" : districts.of(code);
    }

    /** An agency by its code such as {@code DET-500112}: as its directory names it, else by kind and district. */
    public String agency(@Nullable String code) {
        if (code == null) {
            return "";
        }
        String named = isChinese() ? names.agency(code).orElse("") : "";
        if (!named.isEmpty()) {
            return named;
        }
        int dash = code.indexOf('-');
        String pattern = dash < 0 ? "" : text("agency." + code.substring(0, dash), "");
        return pattern.isEmpty()
                ? names.agency(code).orElse(code)
                : pattern.replace("{0}", districts.of(code.substring(dash + 1)));
    }

    /** A sentence of a service with the agencies in it by name. */
    public String sentence(String text) {
        return AGENCY.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(agency(code.group().strip())));
    }

    /** An officer by name; where the reader may not see the person, that it is one, with the identifier. */
    public String officer(String id) {
        return names.officer(id).orElseGet(() -> say("officer.unnamed", id));
    }

    /** A violation as the catalogue of its operation names it in the language of the page. */
    public String violation(String operation, String code) {
        return names.violation(operation, code, isChinese()).orElse(code);
    }

    /** Districts and zones of today that somebody would name, to choose from. */
    public List<Field.Option> districtsOfToday() {
        return options(districts.nameable(LocalDate.now(CHINA)));
    }

    /** Those of any day, to find records or to enter older ones; the ended ones last, with their end. */
    public List<Field.Option> districtsOfAnyDay() {
        LocalDate today = LocalDate.now(CHINA);
        List<Field.Option> ended = districts.endedBy(today).stream()
                .map(one -> new Field.Option(one.code(), say("district.ended", one.name(), one.validTo())))
                .toList();
        return Stream.concat(options(districts.nameable(today)).stream(), ended.stream())
                .toList();
    }

    public String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** How many there are over all states. */
    public long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A key for one form, by which a service sees that it was sent twice. */
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    private static List<Field.Option> options(List<DistrictNames.District> some) {
        return some.stream()
                .map(one -> new Field.Option(one.code(), one.name()))
                .toList();
    }

    private String text(String key, String otherwise) {
        String found = texts.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
