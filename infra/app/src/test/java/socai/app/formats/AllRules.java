package socai.app.formats;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.TreeMap;
import socai.app.walls.OurProgram;
import socai.spine.Rule;

/** Every rule of the program's own contexts, made from samples. */
final class AllRules {

    /** The rules by the name of their class. */
    static final TreeMap<String, Class<?>> CLASSES = new TreeMap<>();

    static {
        for (JavaClass found :
                new ClassFileImporter().withImportOption(new OurProgram()).importPackages("socai")) {
            // The measuring program has a context of its own, which no installation runs.
            if (found.isAssignableTo(Rule.class)
                    && !found.isInterface()
                    && !found.getPackageName().equals("socai.bench")) {
                CLASSES.put(found.getName(), found.reflect());
            }
        }
    }

    private AllRules() {}

    /** @throws IllegalArgumentException when the constructor wants something that no sample knows */
    static Rule make(String name, boolean full) {
        return (Rule) new Samples(full).of(CLASSES.get(name));
    }

    static List<Rule> all() {
        return CLASSES.keySet().stream().map(name -> make(name, true)).toList();
    }
}
