package sharpsword.demo.story;

import java.util.List;
import sharpsword.demo.people.Person;
import tools.jackson.databind.JsonNode;

/** After 18 July: the proposed crime becomes a case, goes to the police complete with its papers, and is filed there. */
final class Police implements Chapter {

    private static final String TRANSFERS = "/api/case/transfers/";

    @Override
    public String title() {
        return "7 月 19 日以后：一件案件立案、移送公安并由公安立案";
    }

    @Override
    public void tell(Stage stage) {
        String docket = new Dockets(stage).of("YUBEI", "SWL-114-1");
        Person handler = stage.officer("yubei.handler");
        Person head = stage.officer("yubei.head");
        Dockets.file(docket, handler, head, "2024-07-19T09:00:00+08:00");
        String transfer = handler.on("2024-07-22T09:00:00+08:00")
                .post(
                        Dockets.address(docket) + "/transfers",
                        Json.of(
                                "offence",
                                "污染环境罪",
                                "basis",
                                "刑法第338条",
                                "summary",
                                "演示数据：无许可证处置危险废物约 4 吨。",
                                "team",
                                List.of(
                                        handler.officer(),
                                        stage.officer("yubei.inspector1").officer())))
                .id();
        head.on("2024-07-24T09:00:00+08:00")
                .post(TRANSFERS + transfer + "/approval", Json.NOTHING)
                .ok();
        addPapers(handler, transfer);
        handler.on("2024-07-24T16:00:00+08:00")
                .post(TRANSFERS + transfer + "/sending", Json.NOTHING)
                .ok();
        Person police = stage.officer("yubei.police");
        stage.patience()
                .until(
                        "the police see the transfer",
                        () -> police.get(TRANSFERS + transfer).isOk());
        police.on("2024-07-24T17:00:00+08:00")
                .post(TRANSFERS + transfer + "/receipt", Json.NOTHING)
                .ok();
        police.on("2024-07-26T10:00:00+08:00")
                .post(TRANSFERS + transfer + "/police-filing", Json.of("number", "渝北公（环）立字〔2024〕演示1号"))
                .ok();
        handler.on("2024-07-29T10:00:00+08:00")
                .post(TRANSFERS + transfer + "/evidence-handover", Json.of("sha256", Sha256.of("handover")))
                .ok();
    }

    private static void addPapers(Person handler, String transfer) {
        for (JsonNode paper : handler.get(TRANSFERS + transfer).ok().path("checklist")) {
            String code = paper.path("code").asString();
            handler.on("2024-07-24T11:00:00+08:00")
                    .put(
                            TRANSFERS + transfer + "/materials/" + code,
                            Json.of("title", "演示材料", "sha256", Sha256.of(code)))
                    .ok();
        }
    }
}
