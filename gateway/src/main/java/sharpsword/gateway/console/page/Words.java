package sharpsword.gateway.console.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

    private final MessageSource texts;
    private final Locale locale;
    private final DistrictNames districts;

    public Words(MessageSource texts, Locale locale, DistrictNames districts) {
        this.texts = texts;
        this.locale = locale;
        this.districts = districts;
    }

    /** The word for a code of a group, for example {@code of("state.case", "FILED")}; empty for null. */
    public String of(String group, @Nullable Object code) {
        return code == null || code.toString().isEmpty() ? "" : text(group + "." + code, code.toString());
    }

    /** A sentence with values. */
    public String say(String key, @Nullable Object... values) {
        return texts.getMessage(key, values, key, locale) instanceof String text ? text : key;
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

    /** An agency by its code such as {@code DET-500112}: kind and district. */
    public String agency(@Nullable String code) {
        if (code == null) {
            return "";
        }
        int dash = code.indexOf('-');
        String pattern = dash < 0 ? "" : text("agency." + code.substring(0, dash), "");
        return pattern.isEmpty() ? code : pattern.replace("{0}", districts.of(code.substring(dash + 1)));
    }

    /** Every district, to choose from. */
    public List<Field.Option> districts() {
        return districts.all().entrySet().stream()
                .map(entry -> new Field.Option(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Field.Option::value))
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

    private String text(String key, String otherwise) {
        String found = texts.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
