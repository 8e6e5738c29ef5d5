/** People and organisations by name, from an index of ids and folded words beside the read models. */
@NullMarked
package socai.search;

import org.jspecify.annotations.NullMarked;
