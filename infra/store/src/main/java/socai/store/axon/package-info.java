/** What Axon needs in order to run on this store. */
@NullMarked
package socai.store.axon;

import org.jspecify.annotations.NullMarked;
