package sharpsword.reference.data;

import sharpsword.access.Refusal;

/** The refusals that a package itself can meet. */
final class Refusals {

    private Refusals() {}

    static Refusal unknownKind(String kind) {
        return Refusal.rule("data-package-kind-unknown").at("kind").with("kind", kind);
    }

    static Refusal versionTaken(PackageVersion version) {
        return Refusal.conflict("data-package-version-taken").at("version").with("package", version.toString());
    }
}
