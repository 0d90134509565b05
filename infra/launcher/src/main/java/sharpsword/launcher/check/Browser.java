package sharpsword.launcher.check;

import java.util.List;
import sharpsword.launcher.Report;
import sharpsword.launcher.build.ProgramBuilds;
import sharpsword.launcher.process.DebianPackages;
import sharpsword.launcher.process.Programs;

/** The browser and the Chinese fonts that browser tests need. */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Browser() {}

    /** Installs them as root where a module of the build has browser tests and the machine has no browser. */
    public static void bringIfNeeded(ProgramBuilds builds, Report report) {
        boolean there = NAMES.stream().anyMatch(name -> Programs.find(name).isPresent());
        if (builds.uses("playwright") && !there) {
            DebianPackages.ofThisMachine().install("chromium fonts-noto-cjk", "Chromium and Chinese fonts", report);
        }
    }
}
