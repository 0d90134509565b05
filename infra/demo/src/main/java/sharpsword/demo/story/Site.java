package sharpsword.demo.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A firm that was visited in June 2024.
 *
 * @param uscc unified social credit code, invented, with a right check character
 * @param team who visited it
 * @param day day of the visit
 * @param findings what was found there
 */
record Site(String uscc, String name, String district, String team, String matter, String day, List<Finding> findings) {

    /**
     * What was found.
     *
     * @param category code in the catalogue of violations
     * @param consequence {@code PENALTY}, {@code CRIMINAL}, {@code WRITTEN_OFF}, or empty while it is being put right
     */
    record Finding(String category, String consequence) {

        static Finding of(String text) {
            String[] parts = text.split(":", -1);
            return new Finding(parts[0], parts.length > 1 ? parts[1] : "");
        }

        /** 拟立案 or 拟移送. */
        boolean isProposed() {
            return consequence.equals("PENALTY") || consequence.equals("CRIMINAL");
        }
    }

    static List<Site> all() {
        return Json.rows("sites.csv").stream().map(Site::of).toList();
    }

    /** The one firm at which a team found that violation and proposed a filing for it. */
    static Site proposedBy(String team, String violation) {
        return all().stream()
                .filter(site -> site.team.equals(team))
                .filter(site -> site.findings.stream()
                        .anyMatch(finding -> finding.category().equals(violation) && finding.isProposed()))
                .findFirst()
                .orElseThrow();
    }

    private static Site of(String[] row) {
        List<Finding> findings = Arrays.stream(row[6].split(";", -1))
                .filter(text -> !text.isEmpty())
                .map(Finding::of)
                .toList();
        return new Site(row[0], row[1], row[2], row[3], row[4], row[5], findings);
    }

    /** How many sites each district has to check. */
    static List<Map<String, Object>> quotas() {
        return all().stream()
                .collect(Collectors.groupingBy(Site::district, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(district -> Json.map("district", district.getKey(), "sites", district.getValue()))
                .toList();
    }
}
