/** An editor as many sites have one, which can be locked. */
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const schema = new Schema({ nodes: basic.spec.nodes, marks: basic.spec.marks });
const text = schema.text('A draft about Vladimir Putin.');
const doc = schema.node('doc', null, [schema.node('paragraph', null, [text])]);
const view = new EditorView(document.getElementById('editor'), {
  state: EditorState.create({ doc }),
  handleKeyDown(_, { key }) {
    if (key === 'Enter') view.dispatch(view.state.tr.split(view.state.selection.from));
    return key === 'Enter';
  },
});

addEventListener('lock', () => view.setProps({ editable: () => false }));
Object.assign(window, { draft: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n') });
