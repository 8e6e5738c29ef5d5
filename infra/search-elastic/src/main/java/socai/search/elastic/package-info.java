/** The index on a server of its own, for installations of several nodes: asked and written only where one is named. */
@NullMarked
package socai.search.elastic;

import org.jspecify.annotations.NullMarked;
