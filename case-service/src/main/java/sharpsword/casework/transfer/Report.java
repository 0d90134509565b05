package sharpsword.casework.transfer;

import java.util.List;
import sharpsword.casework.party.By;

/**
 * The written report to the chief of the agency (T310, Art. 5).
 *
 * @param offence name of the suspected offence
 * @param basis articles that it rests on
 * @param summary the facts and the reasons; internal to the agency
 * @param team identifiers of the officers of the special team, at least two
 */
public record Report(String offence, String basis, String summary, List<String> team, By by) {

    public Report {
        team = List.copyOf(team);
    }
}
