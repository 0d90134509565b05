package sharpsword.scenarios.drill;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sharpsword.demo.people.Answer;
import sharpsword.scenarios.people.People;

/** Everything in which a tip comes up and that officers can read or take away: lists, records, exports. */
final class Handouts {

    private static final List<String> LISTS = List.of(
            "reward.officer /api/operations/rewarded-reporting/tips?limit=200",
            "reward.officer /api/operations/rewarded-reporting/openings?limit=200",
            "integrity.supervisor /api/operations/rewarded-reporting/openings?limit=200",
            "reward.officer /api/operations/rewarded-reporting/rewards?limit=200",
            "reward.officer /api/agency/worklist?limit=200",
            "fuling.inspector1 /api/operations/hazardous-waste/leads?limit=200",
            "fuling.inspector1 /api/agency/worklist?limit=200",
            "fuling.handler /api/case/cases/export?state=PRELIM_REVIEW",
            "leadership /api/campaign/progress/records?metric=tipsSubmitted&limit=200",
            "campaign.lead /api/campaign/progress/records?metric=tipsSubmitted&limit=200",
            "campaign.lead /api/campaign/progress/records?metric=leads&limit=200",
            "leadership /api/campaign/board");

    private Handouts() {}

    /** What each of them says, by reader and address. */
    static Map<String, byte[]> about(List<String> tips) {
        Map<String, byte[]> all = new TreeMap<>();
        LISTS.forEach(each -> all.put(each, read(each)));
        tips.stream()
                .map(tip -> "reward.officer /api/operations/rewarded-reporting/tips/" + tip)
                .forEach(each -> all.put(each, read(each)));
        return all;
    }

    private static byte[] read(String each) {
        String[] readerAndAddress = each.split(" ");
        Answer answer = People.loggedIn(readerAndAddress[0]).get(readerAndAddress[1]);
        if (answer.status() != 200) {
            throw new AssertionError(each + " was answered " + answer.status() + " " + answer.body());
        }
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }
}
