//! The panel as people meet it, through its program, its pages and its protocol. One commented module per story.
