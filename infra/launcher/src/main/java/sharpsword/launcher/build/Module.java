package sharpsword.launcher.build;

import java.nio.file.Path;
import java.util.List;

/**
 * A Maven module of the tree.
 *
 * @param folder where its pom lies
 * @param artifact its artifact id
 * @param needs artifact ids of the tree's modules that its program contains
 */
record Module(Path folder, String artifact, List<String> needs) {

    Module {
        needs = List.copyOf(needs);
    }
}
