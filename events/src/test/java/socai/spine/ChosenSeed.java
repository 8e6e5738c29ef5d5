package socai.spine;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Each run of a property explores with a seed of its own, which a failure prints ({@code seed = …}). To see that failure
 * again, on whichever machine: {@code ./mvnw test -Dsocai.seed=… -Dtest=…}. Known to jqwik by META-INF/services, so it
 * holds for the properties of every module that has these tests on its path.
 */
public final class ChosenSeed implements AroundPropertyHook {

    private static final String SEED = System.getProperty("socai.seed", "");

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (!SEED.isEmpty()) {
            context.attributes().setSeed(SEED);
        }
        return property.execute();
    }
}
