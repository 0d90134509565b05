package sharpsword.agency.directory;

/** Asked before an agency is dissolved: how many officers of it are still active. The register of officers answers. */
@FunctionalInterface
public interface ActiveOfficers {

    long in(String agency);
}
