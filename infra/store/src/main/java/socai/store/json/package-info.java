/** The one strict JSON in which everything persistent is written and read, so that the bytes mean the same for decades. */
@NullMarked
package socai.store.json;

import org.jspecify.annotations.NullMarked;
