package sharpsword.campaign.enterprise;

import java.util.Locale;

/** Credit codes of invented firms. */
public final class Firms {

    private Firms() {}

    /** The n-th code that the check character makes right. */
    public static String uscc(int n) {
        String first = "91500112MADEM" + String.format(Locale.ROOT, "%04d", n);
        return first + Uscc.checkCharacter(first);
    }
}
