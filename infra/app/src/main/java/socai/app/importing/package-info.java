/** Imports lists of organisations and members by ordinary commands: streamed, in chunks, to be interrupted at any time. */
@NullMarked
package socai.app.importing;

import org.jspecify.annotations.NullMarked;
