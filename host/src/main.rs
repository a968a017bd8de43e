//! The program: everything is in the library.

fn main() {
    gatehouse::cli::main()
}
