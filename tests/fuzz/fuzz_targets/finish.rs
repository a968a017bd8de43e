//! What a browser sends at the end of a ceremony, from whole bodies down to the bytes inside: never a panic, never a failure
//! of the plugin, and nothing becomes true.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| gatehouse_plugin_passkeys::fuzz_finish(bytes));
