package sharpsword.operation.screening;

/**
 * A column that a rule reads from an imported file. The header names it by its name or by its title.
 *
 * @param name name in rules and files, lower case, for example {@code shipped}
 * @param type what its values are
 * @param title Chinese title with unit, for example {@code 转移量（吨）}
 * @param required whether each row must have a value
 */
public record Column(String name, Type type, String title, boolean required) {

    /** The firm that a row is about. */
    public static final Column USCC = new Column("uscc", Type.USCC, "统一社会信用代码", true);

    /** The district in which the firm or place lies; every rule asks for it, because a lead must have one. */
    public static final Column DISTRICT = new Column("district", Type.DISTRICT, "区县代码", true);

    /** Name of the place, outlet or workshop, for people. */
    public static final Column SITE = new Column("site", Type.TEXT, "点位名称", false);

    /** What the values of a column are, and how they are written. */
    public enum Type {
        TEXT,
        /** Decimal number with a point. */
        NUMBER,
        /** {@code 2024-06-03}. */
        DATE,
        /** {@code 2024-06-03 14:00} or with a T, to the minute or second, time of Chongqing. */
        DATE_TIME,
        /** {@code 是/否}, {@code true/false}, {@code 1/0}. */
        FLAG,
        USCC,
        DISTRICT
    }

    public static Column text(String name, String title) {
        return new Column(name, Type.TEXT, title, true);
    }

    public static Column number(String name, String title) {
        return new Column(name, Type.NUMBER, title, true);
    }

    public static Column date(String name, String title) {
        return new Column(name, Type.DATE, title, true);
    }

    public static Column dateTime(String name, String title) {
        return new Column(name, Type.DATE_TIME, title, true);
    }

    public static Column flag(String name, String title) {
        return new Column(name, Type.FLAG, title, true);
    }

    /** The same column, whose values may be empty. */
    public Column optional() {
        return new Column(name, type, title, false);
    }
}
