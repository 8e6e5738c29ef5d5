package socai.app.walls;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes that an installation runs: no tests, whether they lie in folders or, in a whole build, in test-jars. */
public final class OurProgram implements ImportOption {

    private final ImportOption noTestFolders = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTestFolders.includes(location) && !location.contains("-tests.jar");
    }
}
