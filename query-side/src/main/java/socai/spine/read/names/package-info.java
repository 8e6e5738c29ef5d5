/** What people and organisations are called, from the read models. */
@NullMarked
package socai.spine.read.names;

import org.jspecify.annotations.NullMarked;
