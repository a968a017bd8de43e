use std::path::Path;
use std::process::Command;

use gatehouse_tests::{Panel, Server};

/// A certificate for this address, which vouches for itself, and its key.
#[track_caller]
fn certificate(folder: &Path, address: &str) -> (String, String) {
    let (certificate, key) = (folder.join("certificate.pem"), folder.join("key.pem"));
    let mut make = Command::new("openssl");
    make.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]);
    make.args(["-subj", &format!("/CN={address}"), "-addext", &format!("subjectAltName=IP:{address},DNS:{address}")]);
    make.arg("-out").arg(&certificate).arg("-keyout").arg(&key);
    let made = make.output().expect("openssl, which comes with Debian's postgresql");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let read = |path: &Path| std::fs::read_to_string(path).expect("our own file");
    (read(&certificate), read(&key))
}

#[test]
fn a_server_is_asked_for_its_certificate_and_one_that_somebody_else_made_is_refused_without_the_password() {
    // This process's own address, so that the port may be the usual one.
    let [.., high, low] = std::process::id().to_be_bytes();
    let (address, elsewhere) = (format!("127.1{}.{high}.{low}", high % 10), format!("127.2{}.{high}.{low}", high % 10));
    let mut server = Server::made();
    let (mine, key) = certificate(server.folder(), &address);
    let others = tempfile::tempdir().expect("a temporary folder");
    certificate(others.path(), &address);
    let mine = server.put("server.crt", &mine);
    let key = server.put("server.key", &key);
    let rules = server.put("hba.conf", "local all all trust\nhost all all 127.0.0.0/8 trust\n");
    server.set(&[
        &format!("listen_addresses={address},{elsewhere}"),
        "ssl=on",
        &format!("ssl_cert_file={}", mine.display()),
        &format!("ssl_key_file={}", key.display()),
        &format!("hba_file={}", rules.display()),
    ]);
    server.resume();
    let mut panel = Panel::plan().admin("ada").server(&server).prepare();
    let name = panel.store().name().to_owned();
    let url = |host: &str, rest: &str| format!("postgres://gatehouse:s3cret@{host}/{name}?{rest}");
    let trusting = |root: &Path| format!("sslmode=verify-full&sslrootcert={}", root.display());

    panel.configure("GATEHOUSE_DATABASE_URL", &url(&address, &trusting(&mine)));
    panel.serve();
    assert!(panel.signed_in("ada").is_signed_in());
    let told = panel.cli(&["doctor"]).stdout;
    assert!(told.contains("is encrypted (TLSv1.") && told.contains("proves who it is"), "{told}");
    // A command that is done while a connection is still being made behind it: of forty, one or two died of that at their end.
    for _ in 0..40 {
        panel.cli(&["settings", "get"]).succeeds();
    }
    panel.stop();
    // Somebody in between could be it.
    panel.configure("GATEHOUSE_DATABASE_URL", &url(&address, "sslmode=require"));
    let told = panel.cli(&["doctor"]).stdout;
    assert!(told.contains("is encrypted (TLSv1.") && told.contains("sslmode=verify-full"), "{told}");

    let wrong_name = url(&elsewhere, &trusting(&mine));
    let wrong_maker = url(&address, &trusting(&others.path().join("certificate.pem")));
    for (url, why) in [(wrong_name, "does not match host name"), (wrong_maker, "certificate verify failed")] {
        panel.configure("GATEHOUSE_DATABASE_URL", &url);
        for words in [&["serve"][..], &["doctor"]] {
            let refused = panel.cli(words).refuses();
            assert!(refused.contains(why) && refused.contains("gatehouse:…@"), "{refused}");
            assert!(!refused.contains("s3cret"), "{refused}");
        }
    }
}
