package sharpsword.demo.story;

import java.util.stream.IntStream;
import sharpsword.demo.people.Person;

/** April: 344 complaints and reports come in by telephone, letter and visit; 326 are accepted and handed on. */
final class Tips implements Chapter {

    /** As published on 19 July 2024. */
    static final int ACCEPTED = 326;

    private static final int REJECTED = 12;
    private static final int REFERRED = 6;
    private static final Operation REPORTING = Operation.named("REWARDED_REPORTING");
    private static final Operation BLUE_SKY = Operation.named("BLUE_SKY");

    @Override
    public String title() {
        return "4 月：有奖举报，受理 " + ACCEPTED + " 件";
    }

    @Override
    public void tell(Stage stage) {
        Person lead = stage.lead();
        for (Operation operation : new Operation[] {REPORTING, BLUE_SKY}) {
            operation.advance(lead.on("2024-03-25T09:00:00+08:00"), "PUBLICISE", "演示：向社会公开征集线索");
            operation.advance(lead.on("2024-04-01T09:00:00+08:00"), "START_SCREENING", "演示：开始筛查");
        }
        Together.each(
                IntStream.range(0, ACCEPTED + REJECTED + REFERRED)
                        .mapToObj(TipTexts::of)
                        .toList(),
                tip -> handle(stage, tip));
        for (Operation operation : new Operation[] {REPORTING, BLUE_SKY}) {
            operation.awaitLeads(stage);
            operation.advance(lead.on("2024-04-30T17:00:00+08:00"), "DISPATCH", "演示：线索已派发属地核查");
        }
    }

    private static void handle(Stage stage, TipTexts.Tip tip) {
        Person officer = stage.officer("reward.officer");
        String address = REPORTING.api() + "/tips";
        String id = officer.on(tip.receivedAt()).post(address, tip.json()).id();
        address += "/" + id;
        Person reader = officer.on(tip.readAt());
        if (tip.number() < ACCEPTED) {
            reader.post(
                            address + "/acceptance",
                            Json.of("listed", true, "clue", true, "barred", false, "fabricated", false))
                    .ok();
            officer.on(tip.readAt().plusHours(2))
                    .post(address + "/dispatch", Json.of("agency", "DET-" + tip.district()))
                    .ok();
        } else if (tip.number() < ACCEPTED + REJECTED) {
            reader.post(address + "/rejection", Json.of("criterion", "LOCATABLE", "note", "演示：无法确定地点"))
                    .ok();
        } else {
            reader.post(address + "/referral", Json.of("to", "演示·街道办事处", "note", "演示：不属本部门职责"))
                    .ok();
        }
    }
}
