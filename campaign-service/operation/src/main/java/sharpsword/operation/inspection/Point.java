package sharpsword.operation.inspection;

import sharpsword.reference.catalogue.Entry;

/**
 * A point of the checklist as it stood when the inspection was scheduled.
 *
 * @param code for example {@code HW-C1}
 * @param title what has to be checked
 */
public record Point(String code, String title) {

    static Point of(Entry entry) {
        return new Point(entry.code(), entry.title());
    }
}
