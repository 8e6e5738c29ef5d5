/** Tests. */
package socai.app.importing.sheet;
