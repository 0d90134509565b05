package sharpsword.gateway.console.page;

import java.util.Optional;

/** What codes of records are called by the services that own them; empty where nobody can say it to this reader now. */
public interface Names {

    /** Chinese name of an agency, for example of {@code PSB-500112}. */
    Optional<String> agency(String code);

    /** Name of an officer whom the reader may see. */
    Optional<String> officer(String id);

    /**
     * Name of a violation in the catalogues of an operation, for example of {@code SWL-114-1}.
     *
     * @param chinese whether in Chinese; otherwise in English, or in Chinese where the catalogue has no English name
     */
    Optional<String> violation(String operation, String code, boolean chinese);
}
