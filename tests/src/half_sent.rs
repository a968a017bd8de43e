//! A request of which only the beginning has been sent, byte by byte as a program of ill will would: the headers and a piece
//! of the body. What comes of it is an [`Answer`] like any other.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::client::{Answer, Client};
use crate::process::DEADLINE;

/// Enough for whoever looks at the body before anything else.
const PIECE: usize = 30;

pub struct HalfSent {
    stream: TcpStream,
    rest: Vec<u8>,
}

impl HalfSent {
    /// Sends the headers, with the client's cookies and origin, and the beginning of the body.
    #[track_caller]
    pub fn begin(client: &Client, method: &str, path: &str, content_type: &str, body: &str) -> Self {
        let (_, host) = client.address().split_once("//").expect("an address");
        let cookies: Vec<_> = client.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: {}\r\ncookie: {}\r\naccept: application/json\r\n\
             content-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            client.address(),
            cookies.join("; "),
            body.len(),
        );
        let (piece, rest) = body.as_bytes().split_at(PIECE.min(body.len()));
        let mut stream = TcpStream::connect(host).expect("the panel listens");
        stream.write_all(&[head.as_bytes(), piece].concat()).expect("the panel reads");
        Self { stream, rest: rest.to_vec() }
    }

    /// Sends the rest, and reads the answer.
    #[track_caller]
    pub fn finish(mut self) -> Answer {
        // The panel may have answered and closed by now.
        let _ = self.stream.write_all(&self.rest);
        self.answer_within(DEADLINE)
    }

    /// What the panel answers although the rest does not come.
    #[track_caller]
    pub fn answer_within(self, time: Duration) -> Answer {
        self.answer_if_any(time).expect("no answer in time")
    }

    /// `None` when the time is over, or the connection.
    pub fn answer_if_any(mut self, time: Duration) -> Option<Answer> {
        self.stream.set_read_timeout(Some(time)).expect("a deadline");
        let mut answer = Vec::new();
        let _ = self.stream.read_to_end(&mut answer);
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        let headers = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Some(Answer { status, headers, body: answer[end + 4..].to_vec() })
    }
}
