package sharpsword.scenarios.browser;

/** The screens on which every page is looked at. */
enum Screen {
    DESK(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width in CSS pixels. */
    int width() {
        return width;
    }

    /** Height in CSS pixels. */
    int height() {
        return height;
    }
}
