//! What the build put into the program: words, pages and assets of the panel's own.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
