package sharpsword.agency.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The rows of a data package of agencies. */
record AgencyList(List<AgencyEntry> agencies) {

    static final Kind<AgencyList> KIND = new Kind<>("agencies", "code", AgencyList.class, AgencyList::read);

    AgencyList {
        agencies = List.copyOf(agencies);
    }

    private static AgencyList read(DataPackage head, Rows rows) {
        return new AgencyList(rows.unique(AgencyList::agency, "code", AgencyEntry::code));
    }

    private static @Nullable AgencyEntry agency(Row row) {
        String code = row.text("code");
        if (!code.isEmpty() && !code.matches(Agency.CODE)) {
            row.fault("code", "not-an-agency-code", code);
        }
        String name = row.text("name");
        AgencyKind kind = row.choice("kind", AgencyKind.class);
        AgencyLevel level = row.choice("level", AgencyLevel.class);
        String district = row.text("district");
        Set<Competence> competence = competence(row);
        return row.value(() -> new AgencyEntry(code, name, kind, level, district, competence));
    }

    private static Set<Competence> competence(Row row) {
        Set<Competence> competence = new TreeSet<>();
        for (String text : row.texts("competence")) {
            try {
                competence.add(Competence.valueOf(text));
            } catch (IllegalArgumentException unknown) {
                row.fault("competence", "not-one-of", text);
            }
        }
        return competence;
    }
}
