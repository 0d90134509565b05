package sharpsword.operation.profile;

import java.util.List;
import java.util.Locale;

/**
 * A part of an operation that is reported apart, such as waste and monitoring data in 两打.
 *
 * @param code stable code, for example {@code MONITORING_DATA}
 * @param title Chinese name
 * @param titleEn English name
 * @param matters codes of the matters that belong to it
 */
public record Strand(String code, String title, String titleEn, List<String> matters) {

    public Strand {
        matters = List.copyOf(matters);
    }

    /** The part of a data package's key that names the strand, for example {@code monitoring-data}. */
    public String key() {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
