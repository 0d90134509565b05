package sharpsword.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import sharpsword.launcher.LauncherException;

/** The modules of the tree and what each contains of the others, read from the poms. */
public final class Reactor {

    private static final String GROUP = "sharpsword";

    private final Map<String, Module> modules = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    private Reactor() {}

    /** Reads the root pom and the poms that it leads to. */
    public static Reactor read(Path root) {
        Reactor reactor = new Reactor();
        reactor.add(root);
        return reactor;
    }

    /** Whether the module at this folder is part of the build. */
    public boolean contains(Path folder) {
        return modules.values().stream().anyMatch(module -> module.folder().equals(folder));
    }

    /** The folders whose sources go into the program of a module: its own first. */
    public Set<Path> sourcesOf(Path folder) {
        Set<Path> folders = new LinkedHashSet<>();
        modules.values().stream()
                .filter(module -> module.folder().equals(folder))
                .forEach(module -> collect(module, folders));
        return folders;
    }

    /** Whether a module names this artifact among its dependencies. */
    boolean uses(String artifact) {
        return named.contains(artifact);
    }

    private void collect(Module module, Set<Path> folders) {
        if (folders.add(module.folder())) {
            module.needs().stream()
                    .flatMap(need -> Stream.ofNullable(modules.get(need)))
                    .forEach(needed -> collect(needed, folders));
        }
    }

    private void add(Path folder) {
        Element project = parse(folder.resolve("pom.xml")).getDocumentElement();
        String artifact =
                children(project, "artifactId").findFirst().orElseThrow().getTextContent();
        List<String> needs = new ArrayList<>();
        children(project, "dependencies")
                .flatMap(list -> children(list, "dependency"))
                .peek(dependency -> named.add(text(dependency, "artifactId")))
                .filter(Reactor::isPackaged)
                .forEach(dependency -> needs.add(text(dependency, "artifactId")));
        modules.put(artifact, new Module(folder, artifact, needs));
        children(project, "modules")
                .flatMap(list -> children(list, "module"))
                .forEach(module -> add(folder.resolve(module.getTextContent().strip())));
    }

    private static boolean isPackaged(Element dependency) {
        return text(dependency, "groupId").equals(GROUP)
                && !text(dependency, "scope").equals("test")
                && !text(dependency, "artifactId").equals("test-support");
    }

    private static String text(Element parent, String name) {
        return children(parent, name)
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name));
    }

    private static Document parse(Path pom) {
        if (!Files.isRegularFile(pom)) {
            throw new LauncherException("The build names a module without a pom: " + pom);
        }
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new LauncherException(pom + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
