/** The runtime of projections: tables, live processors, rebuilding beside the live ones, the door of their queries. */
@NullMarked
package socai.store.readmodel;

import org.jspecify.annotations.NullMarked;
