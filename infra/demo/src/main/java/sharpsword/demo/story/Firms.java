package sharpsword.demo.story;

import java.util.List;
import java.util.stream.Collectors;

/** March: the firms that will be visited are entered in the registry, marked as demo data. */
final class Firms implements Chapter {

    @Override
    public String title() {
        return "导入企业名录（50 家，均为虚构）";
    }

    @Override
    public void tell(Stage stage) {
        List<Site> sites = Site.all();
        String text = sites.stream()
                .map(site -> String.join(",", site.uscc(), site.name(), site.district(), "", "NONE", "", "", "true"))
                .collect(Collectors.joining("\n", "uscc,name,district,park,listed,keyUnits,credit,demo\n", "\n"));
        stage.lead()
                .on("2024-03-15T09:00:00+08:00")
                .post("/api/campaign/enterprises/imports", Json.of("text", text))
                .ok();
    }
}
