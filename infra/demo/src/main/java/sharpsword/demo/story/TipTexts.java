package sharpsword.demo.story;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What people told in April 2024. All of it is invented. */
final class TipTexts {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2024-04-01T09:00:00+08:00");
    private static final int DAYS = 29;
    private static final int WHOLE = 344;
    private static final List<String> CHANNELS = List.of("PHONE", "PHONE", "LETTER", "PHONE", "VISIT");

    private record Sort(String matter, String place, String what) {}

    private static final List<Sort> SORTS = List.of(
            new Sort("ODOUR", "橡胶制品作坊", "夜间有刺鼻异味"),
            new Sort("NOISE", "夜市音响", "夜间噪声扰民"),
            new Sort("DUST", "工地", "土方外运未冲洗，扬尘严重"),
            new Sort("CATERING_FUMES", "火锅店", "油烟直排"),
            new Sort("HAZARDOUS_WASTE", "废油回收点", "院内露天堆放废油桶"),
            new Sort("VOC", "喷漆房", "喷漆不开治理设施"),
            new Sort("OPEN_BURNING", "坡地", "焚烧秸秆和垃圾"),
            new Sort("NOISE", "建筑工地", "夜间施工无许可公示"),
            new Sort("SOLID_WASTE", "河边空地", "有人倾倒工业废渣"),
            new Sort("OTHER", "小区旁空地", "情况不明，请核实"));

    private TipTexts() {}

    /**
     * One of them.
     *
     * @param number 0 to 343
     */
    static Tip of(int number) {
        Sort sort = SORTS.get(number % SORTS.size());
        String district = Districts.codes().get(number % 38);
        OffsetDateTime received = FIRST.plusDays((long) number * DAYS / WHOLE).plusMinutes(number * 7L % 420);
        return new Tip(number, sort, district, received);
    }

    /** A complaint or a report with the days on which it was received and read. */
    record Tip(int number, Sort sort, String district, OffsetDateTime receivedAt) {

        OffsetDateTime readAt() {
            return receivedAt.plusMinutes(45);
        }

        /** The tip as the register takes it; every third is a report (举报) with a name, the others are complaints (投诉). */
        String json() {
            boolean report = number % 3 == 0;
            Map<String, Object> tip = Json.map(
                    "kind",
                    report ? "REPORT" : "COMPLAINT",
                    "matter",
                    sort.matter,
                    "district",
                    district,
                    "target",
                    "演示·" + sort.place + (number + 1),
                    "address",
                    "演示路" + (number + 1) + "号",
                    "content",
                    "演示数据：" + sort.what + "。");
            if (report) {
                tip.put("contact", Json.map("name", "演示举报人" + number, "phone", "0000000" + (1000 + number)));
            }
            return Json.of("channel", CHANNELS.get(number % CHANNELS.size()), "tip", tip);
        }
    }
}
