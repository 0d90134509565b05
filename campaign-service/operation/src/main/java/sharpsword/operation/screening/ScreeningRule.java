package sharpsword.operation.screening;

import java.util.List;

/**
 * A rule of online screening (线上排查): looks for what is suspicious in a data file, without entering any site. Each leaf
 * gives its rules as beans; the kernel reads and checks the file, runs the rule, keeps the result and makes the leads.
 *
 * <p>A rule is a pure function. It never sees a row that is not whole, asks no clock and no database, and takes every
 * number that it compares with from its settings.
 */
public interface ScreeningRule {

    /** Stable code, for example {@code HW-01}. */
    String code();

    /** Chinese title. */
    String title();

    /** English title. */
    String titleEn();

    /** Code of the matter that its leads carry. */
    String matter();

    /** The columns that a file must have; {@link Column#DISTRICT} is always one of them. */
    List<Column> columns();

    /** Names of the parameters that it compares with, without the rule's code: {@code share} for {@code HW-01.share}. */
    List<String> parameters();

    /**
     * Looks for hits.
     *
     * @param rows all rows of the file, in its order; at least one
     * @return hits in the order in which they should be looked at
     */
    List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings);
}
